// A stack, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var stack = new Stack<int>();
        var other = new Thread(() => stack.Push(1)); // <- here
        other.Start();
        stack.Push(1); // <- here
        other.Join();
    }
}
