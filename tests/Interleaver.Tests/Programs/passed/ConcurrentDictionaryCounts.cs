// AddOrUpdate tries again until nobody has come between: no count is lost.
using System.Collections.Concurrent;

class Program
{
    private static readonly ConcurrentDictionary<string, int> Words = new();

    private static void Main()
    {
        var other = new Thread(Count);
        other.Start();
        Count();
        other.Join();
        if (Words["tick"] != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Count() => Words.AddOrUpdate("tick", 1, (_, old) => old + 1);
}
