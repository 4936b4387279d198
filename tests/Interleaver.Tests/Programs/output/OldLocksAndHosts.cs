// The old reader-writer lock with its cookies, and what a thread says to its host.
class Program
{
    private static void Main()
    {
        var gate = new ReaderWriterLock();
        void Show(string what) => Console.WriteLine($"{what}: {gate.IsReaderLockHeld} {gate.IsWriterLockHeld} {gate.WriterSeqNum}");

        gate.AcquireReaderLock(0);
        gate.AcquireReaderLock(TimeSpan.Zero);
        Show("read twice");
        var upgraded = gate.UpgradeToWriterLock(0);
        Show("upgraded");
        gate.AcquireWriterLock(0);
        gate.AcquireReaderLock(0);
        Console.WriteLine($"{gate.AnyWritersSince(1)} {gate.AnyWritersSince(2)} {gate.AnyWritersSince(3)}");
        gate.DowngradeFromWriterLock(ref upgraded);
        Show("downgraded");
        Try(() => gate.DowngradeFromWriterLock(ref upgraded));
        gate.ReleaseReaderLock();
        Show("released once");
        var released = gate.ReleaseLock();
        Show("let go");
        gate.RestoreLock(ref released);
        Show("restored");
        Try(() => gate.RestoreLock(ref released));
        Try(gate.ReleaseWriterLock);
        gate.ReleaseReaderLock();
        Try(gate.ReleaseReaderLock);
        gate.AcquireWriterLock(0);
        gate.AcquireWriterLock(0);
        var again = gate.UpgradeToWriterLock(0);
        gate.DowngradeFromWriterLock(ref again);
        var whole = gate.ReleaseLock();
        Show("let go of two");
        gate.RestoreLock(ref whole);
        gate.ReleaseReaderLock();
        Show("one is left");
        var other = new Thread(() =>
        {
            Try(() => gate.AcquireReaderLock(0));
            Try(() => gate.AcquireWriterLock(0));
            Try(() => gate.UpgradeToWriterLock(0));
        });
        other.Start();
        other.Join();
        gate.ReleaseWriterLock();
        Show("free");
        var none = gate.ReleaseLock();
        gate.RestoreLock(ref none);
        Console.WriteLine($"{default(LockCookie) == new LockCookie()} {default(LockCookie).GetHashCode()} {none.Equals(default)}");

#pragma warning disable CA1416
        Console.WriteLine($"{other.GetApartmentState()} {other.TrySetApartmentState(ApartmentState.MTA)} {other.TrySetApartmentState(ApartmentState.Unknown)}");
        Try(() => other.SetApartmentState(ApartmentState.STA));
        Try(() => other.TrySetApartmentState((ApartmentState)9));
#pragma warning restore CA1416
        Thread.BeginCriticalRegion();
        Thread.EndCriticalRegion();
        Thread.BeginThreadAffinity();
        Thread.EndThreadAffinity();
        Console.WriteLine($"{Thread.GetDomainID()} {other.ExecutionContext is not null} {other.GetHashCode() == other.GetHashCode()}");
        var hash = new HashCode();
        hash.Add("x");
        hash.Add("x", StringComparer.Ordinal);
        hash.AddBytes([1, 2]);
        Console.WriteLine($"{HashCode.Combine(1, "two") == HashCode.Combine(1, "two")} {HashCode.Combine(1, 2) == HashCode.Combine(2, 1)}");
        Console.WriteLine(hash.ToHashCode() == hash.ToHashCode());
    }

    private static void Try(Action call)
    {
        try
        {
            call();
            Console.WriteLine("done");
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.GetType().Name);
        }
    }
}
