// That the queue has grown says that something was put in, not that what was done before is to be seen.
using System.Collections.Concurrent;

class Program
{
    private static int value;

    private static void Main()
    {
        var queue = new ConcurrentQueue<int>();
        var writer = new Thread(() =>
        {
            value = 1; // <- here
            queue.Enqueue(1);
        });
        writer.Start();
        if (queue.Count > 0)
        {
            Console.WriteLine(value); // <- here
        }

        writer.Join();
    }
}
