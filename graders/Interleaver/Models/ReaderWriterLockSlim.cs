using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.ReaderWriterLockSlim"/>: which thread may ask for what. Who gets it when, is in
/// <see cref="ReaderWriterState"/>.
/// </summary>
public class ReaderWriterLockSlim : ModelObject, IDisposable
{
    private readonly ReaderWriterState state = new();
    private readonly bool isReentrant;
    private bool disposed;

    /// <inheritdoc cref="System.Threading.ReaderWriterLockSlim()"/>
    public ReaderWriterLockSlim() : this(LockRecursionPolicy.NoRecursion)
    {
    }

    /// <inheritdoc cref="System.Threading.ReaderWriterLockSlim(LockRecursionPolicy)"/>
    public ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy) =>
        isReentrant = recursionPolicy == LockRecursionPolicy.SupportsRecursion;

#pragma warning disable CS1591 // The members mirror the BCL's: three modes, each with the same ways in and out.
    public LockRecursionPolicy RecursionPolicy => isReentrant ? LockRecursionPolicy.SupportsRecursion : LockRecursionPolicy.NoRecursion;

    public bool IsReadLockHeld => RecursiveReadCount > 0;

    public bool IsUpgradeableReadLockHeld => RecursiveUpgradeCount > 0;

    public bool IsWriteLockHeld => RecursiveWriteCount > 0;

    public int RecursiveReadCount => Depth(ReaderWriterMode.Read);

    public int RecursiveUpgradeCount => Depth(ReaderWriterMode.Upgradeable);

    public int RecursiveWriteCount => Depth(ReaderWriterMode.Write);

    public int CurrentReadCount => Look().Readers - (state.HasUpgrader ? 1 : 0);

    public int WaitingReadCount => Look().ToRead.Waiting;

    public int WaitingUpgradeCount => Look().ToReadUpgradeably.Waiting;

    public int WaitingWriteCount => Look().ToWrite.Waiting;

    public void EnterReadLock() => Read(-1);

    public bool TryEnterReadLock(int millisecondsTimeout) => Read(Engine.Ticks(millisecondsTimeout));

    public bool TryEnterReadLock(TimeSpan timeout) => Read(Engine.Ticks(timeout));

    public void EnterUpgradeableReadLock() => ReadUpgradeably(-1);

    public bool TryEnterUpgradeableReadLock(int millisecondsTimeout) => ReadUpgradeably(Engine.Ticks(millisecondsTimeout));

    public bool TryEnterUpgradeableReadLock(TimeSpan timeout) => ReadUpgradeably(Engine.Ticks(timeout));

    public void EnterWriteLock() => Write(-1);

    public bool TryEnterWriteLock(int millisecondsTimeout) => Write(Engine.Ticks(millisecondsTimeout));

    public bool TryEnterWriteLock(TimeSpan timeout) => Write(Engine.Ticks(timeout));

    public void ExitReadLock() => Exit(ReaderWriterMode.Read);

    public void ExitUpgradeableReadLock() => Exit(ReaderWriterMode.Upgradeable);

    public void ExitWriteLock() => Exit(ReaderWriterMode.Write);
#pragma warning restore CS1591

    /// <inheritdoc cref="System.Threading.ReaderWriterLockSlim.Dispose"/>
    public void Dispose()
    {
        var self = Engine.Self;
        if (disposed || self.Scheduler.IsUnwinding)
        {
            return;
        }

        self.Scheduler.Point(self, Engine.Change(state));
        if (state.HoldOf(self) is not null || state.HasWaiting)
        {
            throw new SynchronizationLockException("The lock is being disposed while still being used.");
        }

        disposed = true;
    }

    private bool Read(long timeout)
    {
        var self = Engine.Self;
        self.ThrowIfDisposed(disposed, state, this);
        var hold = state.HoldOf(self);
        if (hold?[ReaderWriterMode.Read] > 0)
        {
            Forbid(!isReentrant, "Recursive read lock acquisitions not allowed in this mode.");
            hold[ReaderWriterMode.Read]++;
            return true;
        }

        var isWriter = state.IsWriter(self);
        Forbid(isWriter && !isReentrant, "Read lock may not be acquired with the write lock held in this mode.");
        return Enter(self, ReaderWriterMode.Read, state.ToRead, isWriter || state.IsUpgrader(self), timeout);
    }

    private bool ReadUpgradeably(long timeout)
    {
        var self = Engine.Self;
        self.ThrowIfDisposed(disposed, state, this);
        var hold = state.HoldOf(self);
        if (state.IsUpgrader(self))
        {
            Forbid(!isReentrant, "Recursive upgradeable lock acquisitions not allowed in this mode.");
            hold![ReaderWriterMode.Upgradeable]++;
            return true;
        }

        var isWriter = state.IsWriter(self);
        Forbid(isWriter && !isReentrant, "Upgradeable lock may not be acquired with write lock held in this mode.");
        Forbid(!isWriter && hold?[ReaderWriterMode.Read] > 0, "Upgradeable lock may not be acquired with read lock held.");
        return Enter(self, ReaderWriterMode.Upgradeable, state.ToReadUpgradeably, isWriter, timeout);
    }

    private bool Write(long timeout)
    {
        var self = Engine.Self;
        self.ThrowIfDisposed(disposed, state, this);
        var hold = state.HoldOf(self);
        if (state.IsWriter(self))
        {
            Forbid(!isReentrant, "Recursive write lock acquisitions not allowed in this mode.");
            hold![ReaderWriterMode.Write]++;
            return true;
        }

        var isUpgrader = state.IsUpgrader(self);
        Forbid(
            hold?[ReaderWriterMode.Read] > 0 && !(isUpgrader && isReentrant),
            "Write lock may not be acquired with read lock held.");
        return Enter(self, ReaderWriterMode.Write, isUpgrader ? state.ToUpgrade : state.ToWrite, false, timeout);
    }

    // Arriving counts: a writer that waits keeps readers out. So it is a step of its own, and waiting is a second one.
    private bool Enter(
        ControlledThread self, ReaderWriterMode mode, ReaderWriterState.Entrance entrance, bool isInsideAlready, long timeout)
    {
        self.Scheduler.Point(self, Engine.Change(state));
        RealTypes.ThrowIfDisposed(disposed, this);
        if (!isInsideAlready && !entrance.IsOpen && !state.WaitAt(self, entrance, timeout))
        {
            return false;
        }

        state.Enter(self, mode);
        return true;
    }

    private void Exit(ReaderWriterMode mode)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        var hold = state.HoldOf(self);
        if (hold is null || hold[mode] == 0)
        {
            throw new SynchronizationLockException("The lock is being released without being held.");
        }

        if (hold[mode] > 1)
        {
            hold[mode]--;
            return;
        }

        self.Scheduler.Point(self, Engine.Change(state));
        state.Exit(self, hold, mode);
    }

    private int Depth(ReaderWriterMode mode) => state.HoldOf(Engine.Self)?[mode] ?? 0;

    private ReaderWriterState Look()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Look(state));
        return state;
    }

    private static void Forbid(bool condition, string message)
    {
        if (condition)
        {
            throw new LockRecursionException(message);
        }
    }
}
