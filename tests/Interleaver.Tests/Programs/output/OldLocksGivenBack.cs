// The old reader-writer lock: what its cookies give back, to whom, and what becomes of who could not write in time.
class Program
{
    private static readonly ReaderWriterLock gate = new();

    private static void Main()
    {
        // As often as it was read before.
        gate.AcquireReaderLock(-1);
        gate.AcquireReaderLock(-1);
        var released = gate.ReleaseLock();
        gate.RestoreLock(ref released);
        gate.ReleaseReaderLock();
        Try(gate.ReleaseReaderLock);
        Try(gate.ReleaseReaderLock);

        // Not at all: then nobody is kept from writing.
        var nothing = gate.ReleaseLock();
        gate.RestoreLock(ref nothing);
        Try(() => gate.AcquireWriterLock(0));
        gate.ReleaseWriterLock();
        var written = gate.UpgradeToWriterLock(-1);
        gate.DowngradeFromWriterLock(ref written);
        Try(() => gate.AcquireWriterLock(0));
        gate.ReleaseWriterLock();

        WithoutSuccess();
        OfAnother();
    }

    private static void WithoutSuccess()
    {
        var (reads, goes) = (new ManualResetEventSlim(), new ManualResetEventSlim());
        var other = new Thread(() =>
        {
            gate.AcquireReaderLock(-1);
            reads.Set();
            goes.Wait();
            gate.ReleaseReaderLock();
        });
        other.Start();
        reads.Wait();
        gate.AcquireReaderLock(-1);
        gate.AcquireReaderLock(-1);
        Try(() => gate.UpgradeToWriterLock(1));
        Console.WriteLine($"{gate.IsReaderLockHeld} {gate.IsWriterLockHeld}");
        gate.ReleaseReaderLock();
        Try(gate.ReleaseReaderLock);
        Try(gate.ReleaseReaderLock);
        goes.Set();
        other.Join();
    }

    private static void OfAnother()
    {
        LockCookie upgraded = default, released = default;
        var other = new Thread(() =>
        {
            var own = upgraded = gate.UpgradeToWriterLock(-1);
            gate.DowngradeFromWriterLock(ref own);
            gate.AcquireReaderLock(-1);
            released = gate.ReleaseLock();
        });
        other.Start();
        other.Join();
        Try(() => gate.RestoreLock(ref released));
        gate.AcquireWriterLock(-1);
        Try(() => gate.RestoreLock(ref released));
        Try(() => gate.DowngradeFromWriterLock(ref upgraded));
        gate.ReleaseWriterLock();
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name);
        }
    }
}
