// The old reader-writer lock: a reader that upgrades has to look again, because another writer may have been faster.
class Program
{
    private static readonly ReaderWriterLock Gate = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(SetOnce);
        other.Start();
        SetOnce();
        other.Join();
        if (value != 1)
        {
            throw new InvalidOperationException($"{value}");
        }
    }

    private static void SetOnce()
    {
        Gate.AcquireReaderLock(Timeout.Infinite);
        try
        {
            if (value == 0)
            {
                var cookie = Gate.UpgradeToWriterLock(Timeout.Infinite);
                if (value == 0)
                {
                    value++;
                }

                Gate.DowngradeFromWriterLock(ref cookie);
            }
        }
        finally
        {
            Gate.ReleaseReaderLock();
        }
    }
}
