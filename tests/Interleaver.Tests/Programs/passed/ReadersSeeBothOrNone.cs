// The writer changes two dictionaries under one write lock; readers that share the read lock see both changes or none.
class Program
{
    private static readonly ReaderWriterLockSlim Gate = new();
    private static readonly Dictionary<string, int> Prices = new() { ["bread"] = 0 };
    private static readonly Dictionary<string, int> Taxes = new() { ["bread"] = 0 };

    private static void Main()
    {
        var threads = new List<Thread> { new(() => Raise(2)), new(Check), new(Check), new(Check) };
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private static void Raise(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Gate.EnterWriteLock();
            Prices["bread"] += 10;
            Taxes["bread"] += 1;
            Gate.ExitWriteLock();
        }
    }

    private static void Check()
    {
        Gate.EnterReadLock();
        var (price, tax) = (Prices["bread"], Taxes["bread"]);
        Gate.ExitReadLock();
        if (price != 10 * tax)
        {
            throw new InvalidOperationException($"{price} {tax}");
        }
    }
}
