// Tries to change what is stored under a key until another thread has stored what it expects there.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var states = new ConcurrentDictionary<string, int> { ["door"] = 0 };
        var worker = new Thread(() => states["door"] = 1);
        worker.Start();
        while (!states.TryUpdate("door", 2, 1)) // <- here
        {
        }

        worker.Join();
    }
}
