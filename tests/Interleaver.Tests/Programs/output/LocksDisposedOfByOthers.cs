// A reader-writer lock that another thread disposes of: not while somebody waits for it, and whoever holds it gets no further.
class Program
{
    private static void Main()
    {
        foreach (var policy in new[] { LockRecursionPolicy.NoRecursion, LockRecursionPolicy.SupportsRecursion })
        {
            Hold(policy, gate => gate.EnterReadLock());
            Hold(policy, gate => gate.EnterUpgradeableReadLock());
            Hold(policy, gate => gate.EnterWriteLock());
        }

        Wait(gate => gate.EnterReadLock(), gate => gate.ExitReadLock(), gate => gate.WaitingReadCount);
        Wait(gate => gate.EnterUpgradeableReadLock(), gate => gate.ExitUpgradeableReadLock(), gate => gate.WaitingUpgradeCount);
        Wait(gate => gate.EnterWriteLock(), gate => gate.ExitWriteLock(), gate => gate.WaitingWriteCount);
    }

    private static void Hold(LockRecursionPolicy policy, Action<ReaderWriterLockSlim> enter)
    {
        var gate = new ReaderWriterLockSlim(policy);
        enter(gate);
        var other = new Thread(gate.Dispose);
        other.Start();
        other.Join();
        Try(gate.EnterReadLock);
        Try(gate.EnterUpgradeableReadLock);
        Try(gate.EnterWriteLock);
    }

    private static void Wait(Action<ReaderWriterLockSlim> enter, Action<ReaderWriterLockSlim> leave, Func<ReaderWriterLockSlim, int> waiting)
    {
        var gate = new ReaderWriterLockSlim();
        var (held, goes) = (new ManualResetEventSlim(), new ManualResetEventSlim());
        var holder = new Thread(() =>
        {
            gate.EnterWriteLock();
            held.Set();
            goes.Wait();
            gate.ExitWriteLock();
        });
        var waiter = new Thread(() =>
        {
            enter(gate);
            leave(gate);
        });
        holder.Start();
        held.Wait();
        waiter.Start();
        SpinWait.SpinUntil(() => waiting(gate) == 1);
        Try(gate.Dispose);
        goes.Set();
        holder.Join();
        waiter.Join();
        Try(gate.Dispose);
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
