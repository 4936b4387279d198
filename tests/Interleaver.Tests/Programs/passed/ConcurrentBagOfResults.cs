// Results of three threads, in whatever order they come.
// Interleavings: 6
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var results = new ConcurrentBag<int>();
        var threads = new Thread[3];
        for (var i = 0; i < threads.Length; i++)
        {
            var number = i;
            threads[i] = new Thread(() => results.Add(number));
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (results.Sum() != 3 || results.Count != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
