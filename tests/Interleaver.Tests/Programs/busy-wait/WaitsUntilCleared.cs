// Looks again and again whether another thread has emptied the queue.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var queue = new ConcurrentQueue<int>([1]);
        var clearing = new Thread(queue.Clear);
        clearing.Start();
        while (!queue.IsEmpty) // <- here
        {
        }

        clearing.Join();
    }
}
