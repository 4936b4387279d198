// Readers may be inside together, so one must not write.
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
    }

    private static void Add()
    {
        Gate.AcquireReaderLock(-1);
        value++; // <- here
        Gate.ReleaseReaderLock();
    }
}
