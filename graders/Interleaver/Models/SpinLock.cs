using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.SpinLock"/>. Its waiting threads wait instead of spinning, so a deadlock is seen
/// as one. The state comes with the first use, not with the constructor: a copy that was made before is a lock of its
/// own, as it is in the BCL (the mistake of a readonly field).
/// </summary>
public struct SpinLock
{
    private readonly bool isUntracked;
    private WaitQueue? state;

    /// <inheritdoc cref="System.Threading.SpinLock(bool)"/>
    public SpinLock(bool enableThreadOwnerTracking) => isUntracked = !enableThreadOwnerTracking;

    /// <inheritdoc cref="System.Threading.SpinLock.IsThreadOwnerTrackingEnabled"/>
    public readonly bool IsThreadOwnerTrackingEnabled => !isUntracked;

    /// <inheritdoc cref="System.Threading.SpinLock.IsHeld"/>
    public bool IsHeld
    {
        get
        {
            var self = Engine.Self;
            var asked = State;
            self.Scheduler.Point(self, Engine.Look(asked));
            self.Announce(EventKind.Observed, asked);
            return !asked.IsOpen;
        }
    }

    /// <inheritdoc cref="System.Threading.SpinLock.IsHeldByCurrentThread"/>
    public bool IsHeldByCurrentThread => isUntracked
        ? throw new InvalidOperationException("Thread tracking is disabled.")
        : State.Holder == Engine.Self.Id;

    private WaitQueue State
    {
        get
        {
            if (state is null)
            {
                state = new WaitQueue("spin lock");
                state.Open();
            }

            return state;
        }
    }

    /// <inheritdoc cref="System.Threading.SpinLock.Enter"/>
    public void Enter(ref bool lockTaken) => TryEnter(-1, ref lockTaken);

    /// <inheritdoc cref="System.Threading.SpinLock.TryEnter(ref bool)"/>
    public void TryEnter(ref bool lockTaken) => TryEnter(0, ref lockTaken);

    /// <inheritdoc cref="System.Threading.SpinLock.TryEnter(TimeSpan, ref bool)"/>
    public void TryEnter(TimeSpan timeout, ref bool lockTaken) => TryEnter(Engine.Milliseconds(timeout), ref lockTaken);

    /// <inheritdoc cref="System.Threading.SpinLock.TryEnter(int, ref bool)"/>
    public void TryEnter(int millisecondsTimeout, ref bool lockTaken)
    {
        if (lockTaken)
        {
            lockTaken = false;
            throw new ArgumentException("The tookLock argument must be set to false before calling this method.");
        }

        var timeout = Engine.Ticks(millisecondsTimeout);
        var self = Engine.Self;
        var wanted = State;
        if (!isUntracked && wanted.Holder == self.Id)
        {
            throw new LockRecursionException("The calling thread already holds the lock.");
        }

        if (self.TryPass(wanted, Engine.Change(wanted), timeout, interruptible: false))
        {
            wanted.Holder = self.Id;
            wanted.HolderSite = self.Site;
            self.Announce(EventKind.Acquired, wanted);
            wanted.Close();
            lockTaken = true;
        }
    }

    /// <inheritdoc cref="System.Threading.SpinLock.Exit()"/>
    public void Exit()
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        var held = State;
        if (!isUntracked && held.Holder != self.Id)
        {
            throw new SynchronizationLockException("The calling thread does not hold the lock.");
        }

        self.Scheduler.Point(self, Engine.Change(held));
        held.Holder = -1;
        self.Announce(EventKind.Released, held);
        held.Open();
    }

    /// <inheritdoc cref="System.Threading.SpinLock.Exit(bool)"/>
    public void Exit(bool useMemoryBarrier) => Exit();

    /// <inheritdoc/>
    public override readonly string ToString() => RealTypes.NameOf(this);
}
