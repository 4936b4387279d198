// A priority queue, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var queue = new PriorityQueue<string, int>();
        var other = new Thread(() => queue.Enqueue("a", 1)); // <- here
        other.Start();
        queue.Enqueue("a", 1); // <- here
        other.Join();
    }
}
