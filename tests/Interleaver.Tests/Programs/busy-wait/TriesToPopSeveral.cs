// Asks a stack for several items again and again.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var stack = new ConcurrentStack<int>();
        var producer = new Thread(() => stack.Push(1));
        producer.Start();
        var items = new int[2];
        while (stack.TryPopRange(items) == 0) // <- here
        {
        }

        producer.Join();
    }
}
