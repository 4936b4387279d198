// What was written before an item was put in is read by whoever takes the item.
// Interleavings: 2
using System.Collections.Concurrent;

class Program
{
    private static int value;

    private static void Main()
    {
        var queue = new ConcurrentQueue<int>();
        var worker = new Thread(() =>
        {
            value = 1;
            queue.Enqueue(7);
        });
        worker.Start();
        if (queue.TryDequeue(out var item) && (item != 7 || value != 1))
        {
            throw new InvalidOperationException();
        }

        worker.Join();
    }
}
