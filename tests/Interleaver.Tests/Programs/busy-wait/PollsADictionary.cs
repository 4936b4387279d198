// Looks for a key again and again.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var results = new ConcurrentDictionary<string, int>();
        var worker = new Thread(() => results["sum"] = 3);
        worker.Start();
        while (!results.ContainsKey("sum")) // <- here
        {
        }

        worker.Join();
    }
}
