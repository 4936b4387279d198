// Who may have to write reads by the one lock that can be upgraded; the others only read.
class Program
{
    private static readonly ReaderWriterLockSlim Gate = new();
    private static readonly Dictionary<int, string> Cache = [];
    private static int made;

    private static void Main()
    {
        var threads = new List<Thread> { new(() => Get(1)), new(() => Get(1)), new(() => Get(2)), new(() => Look(1)) };
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (made != 2 || Cache.Count != 2)
        {
            throw new InvalidOperationException($"{made}");
        }
    }

    private static string Get(int key)
    {
        Gate.EnterUpgradeableReadLock();
        try
        {
            if (Cache.TryGetValue(key, out var found))
            {
                return found;
            }

            Gate.EnterWriteLock();
            try
            {
                made++;
                return Cache[key] = $"{key}";
            }
            finally
            {
                Gate.ExitWriteLock();
            }
        }
        finally
        {
            Gate.ExitUpgradeableReadLock();
        }
    }

    private static void Look(int key)
    {
        Gate.EnterReadLock();
        var found = Cache.GetValueOrDefault(key);
        Gate.ExitReadLock();
        if (found is not (null or "1"))
        {
            throw new InvalidOperationException(found);
        }
    }
}
