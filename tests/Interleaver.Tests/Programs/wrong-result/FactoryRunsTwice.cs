// GetOrAdd calls its factory outside any lock: two threads may both make a value, and one is thrown away.
using System.Collections.Concurrent;

class AssertionException(string message) : Exception(message);

class Program
{
    private static readonly ConcurrentDictionary<string, int> Connections = new();
    private static int opened;

    private static void Main()
    {
        var other = new Thread(Connect);
        other.Start();
        Connect();
        other.Join();
        if (Volatile.Read(ref opened) != 1)
        {
            throw new AssertionException("Two connections were opened.");
        }
    }

    private static void Connect() => Connections.GetOrAdd("server", _ => Interlocked.Increment(ref opened));
}
