// An upgrade lets go of the lock when another reader is inside: what was read before may have changed.
class AssertionException(string message) : Exception(message);

class Program
{
    private static readonly ReaderWriterLock Gate = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (value != 2)
        {
            throw new AssertionException($"Expected 2, but found {value}.");
        }
    }

    private static void Add()
    {
        Gate.AcquireReaderLock(-1);
        var old = value;
        var cookie = Gate.UpgradeToWriterLock(-1);
        value = old + 1;
        Gate.DowngradeFromWriterLock(ref cookie);
        Gate.ReleaseReaderLock();
    }
}
