// A queue, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var queue = new Queue<int>();
        var other = new Thread(() => queue.Enqueue(1)); // <- here
        other.Start();
        queue.Enqueue(1); // <- here
        other.Join();
    }
}
