namespace Interleaver.Models.Tests;

/// <summary>Something that lets one thread in at a time.</summary>
/// <param name="Enter">The way in, with a time in milliseconds or -1; false when the time was over.</param>
/// <param name="Exit">The way out.</param>
public sealed record Door(Func<int, bool> Enter, Action Exit)
{
    /// <summary>How many things it is made of that could be disposed of while somebody waits: to look at that is a step for each.</summary>
    public int Disposables { get; init; }

    /// <summary>All kinds, each with its name and a function that makes one.</summary>
    public static readonly object[] Kinds =
    [
        Kind("Monitor", () =>
        {
            var target = new object();
            return new Door(ms => Monitor.TryEnter(target, ms), () => Monitor.Exit(target));
        }),
        Kind("Lock", () =>
        {
            var target = new Lock();
            return new Door(target.TryEnter, target.Exit);
        }),
        Kind("Mutex", () =>
        {
            var target = new Mutex();
            return new Door(target.WaitOne, target.ReleaseMutex) { Disposables = 1 };
        }),
        Kind("Semaphore", () =>
        {
            var target = new Semaphore(1, 1);
            return new Door(target.WaitOne, () => target.Release()) { Disposables = 1 };
        }),
        Kind("SemaphoreSlim", () =>
        {
            var target = new SemaphoreSlim(1);
            return new Door(target.Wait, () => target.Release()) { Disposables = 1 };
        }),
        Kind("AutoResetEvent", () =>
        {
            var target = new AutoResetEvent(true);
            return new Door(target.WaitOne, () => target.Set()) { Disposables = 1 };
        }),
        Kind("EventWaitHandle", () =>
        {
            var target = new EventWaitHandle(true, EventResetMode.AutoReset);
            return new Door(target.WaitOne, () => target.Set()) { Disposables = 1 };
        }),
        Kind("SpinLock", () => SpinDoor(new SpinLock(true))),
        Kind("SpinLock, untracked", () => SpinDoor(new SpinLock(false))),
        Kind("ReaderWriterLockSlim, write", () =>
        {
            var target = new ReaderWriterLockSlim();
            return new Door(target.TryEnterWriteLock, target.ExitWriteLock);
        }),
        Kind("ReaderWriterLockSlim, upgradeable", () =>
        {
            var target = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion);
            return new Door(target.TryEnterUpgradeableReadLock, target.ExitUpgradeableReadLock);
        }),
        Kind("WaitAny", () =>
        {
            WaitHandle[] handles = [new ManualResetEvent(false), new AutoResetEvent(true)];
            return new Door(ms => WaitHandle.WaitAny(handles, ms) == 1, () => ((AutoResetEvent)handles[1]).Set()) { Disposables = 2 };
        }),
        Kind("WaitAll", () =>
        {
            Mutex[] handles = [new Mutex(), new Mutex()];
            return new Door(ms => WaitHandle.WaitAll(handles, ms), () => Array.ForEach(handles, handle => handle.ReleaseMutex())) { Disposables = 2 };
        }),
    ];

    private static Door SpinDoor(SpinLock target) => new(
        ms =>
        {
            var taken = false;
            target.TryEnter(ms, ref taken);
            return taken;
        },
        () => target.Exit());

    private static object[] Kind(string name, Func<Door> make) => [name, make];
}
