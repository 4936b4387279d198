// A query is made under the lock, and goes through the list when the lock has been given back.
// Says: main reads a collection and thread 1 writes all with nothing
class Program
{
    private static readonly Lock gate = new();
    private static readonly List<int> all = [1, 2];

    private static void Main()
    {
        var adding = new Thread(() =>
        {
            lock (gate)
            {
                all.Add(3); // <- here
            }
        });
        adding.Start();
        var sum = 0;
        foreach (var one in Large()) // <- here
        {
            sum += one;
        }

        adding.Join();
        Console.Write(sum > 0);
    }

    private static IEnumerable<int> Large()
    {
        lock (gate)
        {
            return all.Where(one => one > 1);
        }
    }
}
