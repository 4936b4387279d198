namespace Interleaver.Tests.HandOvers;

/// <summary>A flag under a lock of each kind, and looks at the lock itself.</summary>
internal static class OfLocks
{
    private const string Plain = "var it = new Plain(); ";

    // What takes a lock, and what lets it go.
    private static readonly (string Made, string Take, string Leave)[] Locks =
    [
        ("var gate = new object();", "Monitor.Enter(gate);", "Monitor.Exit(gate);"),
        ("var gate = new object();", "while (!Monitor.TryEnter(gate, 5)) { }", "Monitor.Exit(gate);"),
        ("var gate = new Lock();", "gate.Enter();", "gate.Exit();"),
        ("var gate = new Mutex();", "gate.WaitOne();", "gate.ReleaseMutex();"),
        ("var gate = new Semaphore(1, 1);", "gate.WaitOne();", "gate.Release();"),
        ("var gate = new SemaphoreSlim(1);", "gate.Wait();", "gate.Release();"),
        ("var gate = new SemaphoreSlim(1);", "gate.WaitAsync().Wait();", "gate.Release();"),
        ("var gate = new SpinLock(true);", "var taken = false; gate.Enter(ref taken);", "gate.Exit();"),
        ("var gate = new SpinLock(false);", "var taken = false; gate.Enter(ref taken);", "gate.Exit(false);"),
        ("var gate = new ReaderWriterLockSlim();", "gate.EnterWriteLock();", "gate.ExitWriteLock();"),
        ("var gate = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion);", "gate.EnterWriteLock();", "gate.ExitWriteLock();"),
        ("var gate = new ReaderWriterLockSlim();", "gate.EnterUpgradeableReadLock(); gate.EnterWriteLock();", "gate.ExitWriteLock(); gate.ExitUpgradeableReadLock();"),
        ("var gate = new ReaderWriterLock();", "gate.AcquireWriterLock(-1);", "gate.ReleaseWriterLock();"),
        ("var gate = new AutoResetEvent(true);", "gate.WaitOne();", "gate.Set();"),
        ("var gate = new BlockingCollection<int> { 1 };", "gate.Take();", "gate.Add(1);"),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<HandOver> All =>
    [
        .. Locks.Select(one => new HandOver(
            Plain + one.Made,
            $"{one.Take} it.Flag = true; {one.Leave}",
            $"((Func<bool>)(() => {{ {one.Take} var seen = it.Flag; {one.Leave} return seen; }}))()")),

        // One writes, and who reads shares the lock with other readers.
        new(Plain + "var gate = new ReaderWriterLockSlim();",
            "gate.EnterWriteLock(); it.Flag = true; gate.ExitWriteLock();",
            "((Func<bool>)(() => { gate.EnterReadLock(); var seen = it.Flag; gate.ExitReadLock(); return seen; }))()"),
        new(Plain + "var gate = new ReaderWriterLockSlim();",
            "gate.EnterWriteLock(); it.Flag = true; gate.ExitWriteLock();",
            "((Func<bool>)(() => { gate.EnterUpgradeableReadLock(); var seen = it.Flag; gate.ExitUpgradeableReadLock(); return seen; }))()"),
        new(Plain + "var gate = new ReaderWriterLock();",
            "gate.AcquireWriterLock(-1); it.Flag = true; gate.ReleaseWriterLock();",
            "((Func<bool>)(() => { gate.AcquireReaderLock(-1); var seen = it.Flag; gate.ReleaseReaderLock(); return seen; }))()"),

        // Woken under the lock.
        new(Plain + "var gate = new object();",
            "Under(gate, () => { it.Flag = true; Monitor.Pulse(gate); });",
            "Under(gate, () => { while (!it.Flag) { Monitor.Wait(gate); } return true; })"),
        new(Plain + "var gate = new object();",
            "Under(gate, () => { it.Flag = true; Monitor.PulseAll(gate); });",
            "Under(gate, () => it.Flag || (Monitor.Wait(gate, 5) && it.Flag))"),

        // Asked whether it is free.
        new("var gate = new SpinLock(false); var taken = false; gate.Enter(ref taken);", "gate.Exit();", "!gate.IsHeld"),
        new("var gate = new SemaphoreSlim(0);", "gate.Release();", "gate.CurrentCount == 1"),
    ];
}
