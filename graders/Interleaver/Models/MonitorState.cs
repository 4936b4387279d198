using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// A reentrant lock with one condition, as every object has. Open while nobody holds it. Any waiting thread may be the
/// next to take it: the BCL promises no order, so all are explored. Pulse wakes the longest waiting thread, as documented.
/// </summary>
internal sealed class MonitorState(string kind = "lock") : WaitQueue(kind)
{
    private readonly WaitQueue condition = new(PulseKind);
    private int depth;

    /// <inheritdoc/>
    public override bool IsLock => true;

    public static MonitorState Of(object target, ControlledThread self)
    {
        ArgumentNullException.ThrowIfNull(target, "obj");
        var shadow = Memory.ShadowOf(target, self);
        if (shadow.Monitor is not { } monitor)
        {
            shadow.Monitor = monitor = new MonitorState { Object = target };
            monitor.Open();
        }

        return monitor;
    }

    public bool IsHeldBy(ControlledThread thread) => Holder == thread.Id;

    /// <summary>Takes the lock within the time; a negative number is for ever. False when it could not.</summary>
    public bool Enter(ControlledThread self, long timeout)
    {
        self.Scheduler.ThrowIfUnwinding();
        if (IsHeldBy(self))
        {
            depth++;
            return true;
        }

        if (timeout == 0)
        {
            self.Scheduler.Point(self, Engine.Change(this));
            if (!IsOpen)
            {
                self.Scheduler.TriedInVain(self);
                return false;
            }
        }
        else
        {
            var reason = self.Scheduler.Await(self, this, Engine.Change(this), timeout);
            Engine.ThrowIfInterrupted(reason);
            if (reason == WakeReason.TimedOut)
            {
                return false;
            }
        }

        Take(self, 1);
        return true;
    }

    /// <summary>Gives it back once.</summary>
    /// <exception cref="SynchronizationLockException">The thread does not hold it.</exception>
    public void Exit(ControlledThread self)
    {
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        ThrowIfNotHeld(self);
        if (depth > 1)
        {
            depth--;
            return;
        }

        self.Scheduler.Point(self, Engine.Change(this));
        Leave(self);
    }

    /// <summary>Gives it back whole, waits for a pulse, and takes it again. False when the time was over first.</summary>
    public bool Wait(ControlledThread self, long timeout)
    {
        self.Scheduler.ThrowIfUnwinding();
        ThrowIfNotHeld(self);
        self.Scheduler.Point(self, Engine.Change(this));
        var held = depth;
        condition.FirstSite = FirstSite;
        condition.Object = Object;
        Leave(self);
        var reason = self.Scheduler.Await(self, condition, Engine.Change(this), timeout, then: this);
        Take(self, held);
        Engine.ThrowIfInterrupted(reason);
        return reason == WakeReason.Ready;
    }

    /// <summary>Wakes one waiting thread, or all: they go on when they have the lock again.</summary>
    public void Pulse(ControlledThread self, bool all)
    {
        self.Scheduler.ThrowIfUnwinding();
        ThrowIfNotHeld(self);
        self.Scheduler.Point(self, Engine.Change(this));
        self.Announce(EventKind.Released, condition);
        while (condition.Longest is { } waiter)
        {
            condition.Release(waiter);
            if (!all)
            {
                break;
            }
        }
    }

    private void Take(ControlledThread self, int count)
    {
        Close();
        Holder = self.Id;
        HolderSite = self.Site;
        depth = count;
        self.Announce(EventKind.Acquired, this);
    }

    private void Leave(ControlledThread self)
    {
        Holder = -1;
        depth = 0;
        self.Announce(EventKind.Released, this);
        Open();
    }

    private void ThrowIfNotHeld(ControlledThread self)
    {
        if (!IsHeldBy(self))
        {
            throw new SynchronizationLockException();
        }
    }
}
