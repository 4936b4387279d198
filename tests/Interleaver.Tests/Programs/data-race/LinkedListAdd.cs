// A linked list, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var list = new LinkedList<int>();
        var other = new Thread(() => list.AddLast(1)); // <- here
        other.Start();
        list.AddLast(1); // <- here
        other.Join();
    }
}
