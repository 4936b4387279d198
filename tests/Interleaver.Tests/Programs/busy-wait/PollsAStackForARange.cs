// Tries again and again to pop some items at once.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var stack = new ConcurrentStack<int>();
        var producer = new Thread(() => stack.PushRange(new[] { 1, 2 }));
        producer.Start();
        var some = new int[2];
        while (stack.TryPopRange(some) == 0) // <- here
        {
        }

        producer.Join();
    }
}
