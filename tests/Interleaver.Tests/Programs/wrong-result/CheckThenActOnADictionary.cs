// Each operation is safe, the two together are not: both threads find the seat free.
using System.Collections.Concurrent;

class AssertionException(string message) : Exception(message);

class Program
{
    private static readonly ConcurrentDictionary<int, string> Seats = new();
    private static int sold;

    private static void Main()
    {
        var other = new Thread(() => Reserve("Ann"));
        other.Start();
        Reserve("Bob");
        other.Join();
        if (Volatile.Read(ref sold) > 1)
        {
            throw new AssertionException("One seat was sold twice.");
        }
    }

    private static void Reserve(string name)
    {
        if (!Seats.ContainsKey(1))
        {
            Seats[1] = name;
            Interlocked.Increment(ref sold);
        }
    }
}
