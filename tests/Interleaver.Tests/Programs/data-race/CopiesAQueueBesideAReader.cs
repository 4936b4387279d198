// A queue is copied into an array that another thread reads.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var copies = new int[4];
        var queue = new ConcurrentQueue<int>(new[] { 1, 2 });
        var copying = new Thread(() => queue.CopyTo(copies, 1)); // <- here
        copying.Start();
        Console.WriteLine(copies[2]); // <- here
        copying.Join();
    }
}
