// Readers share, the writer is alone.
class Program
{
    private static readonly ReaderWriterLockSlim Gate = new();
    private static int value;
    private static readonly int[] Seen = new int[2];

    private static void Main()
    {
        var readers = new[] { new Thread(() => Read(0)), new Thread(() => Read(1)) };
        foreach (var reader in readers)
        {
            reader.Start();
        }

        Gate.EnterWriteLock();
        value = 1;
        Gate.ExitWriteLock();
        foreach (var reader in readers)
        {
            reader.Join();
        }

        if (Seen.Any(seen => seen is not (0 or 1)))
        {
            throw new InvalidOperationException();
        }
    }

    private static void Read(int index)
    {
        Gate.EnterReadLock();
        Seen[index] = value;
        Gate.ExitReadLock();
    }
}
