// Asks two collections again and again.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var lanes = new[] { new BlockingCollection<int>(), new BlockingCollection<int>() };
        var producer = new Thread(() => lanes[1].Add(1));
        producer.Start();
        while (BlockingCollection<int>.TryTakeFromAny(lanes, out _) < 0) // <- here
        {
        }

        producer.Join();
    }
}
