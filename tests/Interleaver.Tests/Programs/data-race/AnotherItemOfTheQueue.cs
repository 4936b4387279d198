// The item that is taken was put in before the write: to use the same queue puts nothing in order.
using System.Collections.Concurrent;

class Program
{
    private static int value;

    private static void Main()
    {
        var queue = new ConcurrentQueue<int>();
        queue.Enqueue(1);
        var writer = new Thread(() =>
        {
            value = 1; // <- here
            queue.Enqueue(2);
        });
        writer.Start();
        queue.TryDequeue(out _);
        Console.WriteLine(value); // <- here
        writer.Join();
    }
}
