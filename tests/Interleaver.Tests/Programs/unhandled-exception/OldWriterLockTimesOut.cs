// The old lock throws when the time is over.
class Program
{
    private static void Main()
    {
        var gate = new ReaderWriterLock();
        gate.AcquireReaderLock(-1);
        var other = new Thread(() => gate.AcquireWriterLock(10)); // <- here
        other.Start();
        other.Join();
        gate.ReleaseReaderLock();
    }
}
