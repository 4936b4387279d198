// Who does not get the write lock at once notes its change for later; whoever gets it applies what was noted.
using System.Collections.Concurrent;

class Program
{
    private static readonly ReaderWriterLockSlim Gate = new(LockRecursionPolicy.NoRecursion);
    private static readonly ConcurrentQueue<int> Later = new();
    private static int value;

    private static void Main()
    {
        var threads = Enumerable.Range(1, 3).Select(change => new Thread(() =>
        {
            Change(change);
            Change(change);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        value += Later.Sum();
        if (value != 12)
        {
            throw new InvalidOperationException($"{value}");
        }
    }

    private static void Change(int change)
    {
        if (!Gate.TryEnterWriteLock(0))
        {
            Later.Enqueue(change);
            return;
        }

        value += change;
        if (Later.TryDequeue(out var noted))
        {
            value += noted;
        }

        Gate.ExitWriteLock();
    }
}
