// A range of a stack is popped into an array that another thread reads.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var copies = new int[4];
        var stack = new ConcurrentStack<int>(new[] { 1, 2 });
        var copying = new Thread(() => stack.TryPopRange(copies, 1, 2)); // <- here
        copying.Start();
        Console.WriteLine(copies[2]); // <- here
        copying.Join();
    }
}
