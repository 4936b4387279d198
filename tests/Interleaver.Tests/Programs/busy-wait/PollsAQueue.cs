// Asks for an item again and again.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var queue = new ConcurrentQueue<int>();
        var producer = new Thread(() => queue.Enqueue(1));
        producer.Start();
        while (!queue.TryDequeue(out _)) // <- here
        {
        }

        producer.Join();
    }
}
