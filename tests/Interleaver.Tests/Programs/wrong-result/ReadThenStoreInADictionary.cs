// To read and to store is two operations: an increment comes between and is lost.
using System.Collections.Concurrent;

class AssertionException(string message) : Exception(message);

class Program
{
    private static readonly ConcurrentDictionary<string, int> Counts = new() { ["tick"] = 0 };

    private static void Main()
    {
        var other = new Thread(() => Counts["tick"]++);
        other.Start();
        Counts["tick"]++;
        other.Join();
        if (Counts["tick"] != 2)
        {
            throw new AssertionException($"{Counts["tick"]} of 2 were counted.");
        }
    }
}
