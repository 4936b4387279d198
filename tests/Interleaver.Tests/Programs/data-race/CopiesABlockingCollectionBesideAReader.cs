// A blocking collection is copied into an array that another thread reads.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var copies = new int[4];
        var jobs = new BlockingCollection<int> { 1, 2 };
        var copying = new Thread(() => jobs.CopyTo(copies, 1)); // <- here
        copying.Start();
        Console.WriteLine(copies[2]); // <- here
        copying.Join();
    }
}
