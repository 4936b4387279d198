using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <content>Waiting: how a thread enters a queue and the four ways out of it (opened, released, timed out, interrupted).</content>
public sealed partial class Scheduler
{
    /// <summary>Makes a pending or future wait of the thread end with <see cref="WakeReason.Interrupted"/>.</summary>
    public void Interrupt(ControlledThread thread)
    {
        thread.InterruptPending = true;
        if (thread.WaitingIn is not null && thread.IsInterruptible)
        {
            EndWait(thread);
        }
    }

    /// <summary>Whether the thread was interrupted and has not noticed; it has now.</summary>
    internal static bool TakeInterrupt(ControlledThread self)
    {
        var pending = self.InterruptPending;
        self.InterruptPending = false;
        return pending;
    }

    internal void Enable(ControlledThread thread) => enabled.Add(thread.Id);

    internal void Disable(ControlledThread thread) => enabled.Remove(thread.Id);

    /// <summary>The thread's queue has closed. Whether it waits on: not when its time was over before.</summary>
    internal bool Shut(ControlledThread thread, WaitQueue queue)
    {
        Disable(thread);
        if (thread.IsLate)
        {
            TimeOut(thread, queue);
        }

        return !thread.IsLate;
    }

    /// <summary>Takes the thread out of its queue; it goes on, or moves to the queue that it named.</summary>
    internal void EndWait(ControlledThread thread)
    {
        thread.WaitingIn?.Remove(thread);
        CancelDeadline(thread);
        if (thread.Then is { } next)
        {
            thread.WasInterrupted = TakeInterrupt(thread);
            thread.Then = null;
            thread.IsInterruptible = false;
            thread.WaitingIn = next;
            next.Add(thread);
            if (!next.IsOpen)
            {
                Disable(thread);
                return;
            }
        }
        else
        {
            thread.WaitingIn = null;
        }

        Enable(thread);
    }

    private void BeginWait(ControlledThread self, WaitQueue queue, long timeout, WaitQueue? then, bool interruptible)
    {
        self.Then = then;
        self.TimedOut = false;
        self.IsLate = false;
        self.WasInterrupted = false;
        self.IsInterruptible = interruptible;
        if (interruptible && self.InterruptPending)
        {
            return;
        }

        self.WaitingIn = queue;
        queue.Add(self);
        if (!queue.IsOpen)
        {
            Disable(self);
        }

        if (timeout >= 0)
        {
            self.Deadline = Clock.Add(timeout, () => TimeOut(self, queue));
        }
    }

    private WakeReason FinishWait(ControlledThread self, WaitQueue queue)
    {
        self.WaitingIn?.Remove(self);
        self.WaitingIn = null;
        self.IsListedAsBlocked = false;
        CancelDeadline(self);
        if (self.TimedOut)
        {
            return WakeReason.TimedOut;
        }

        var isInterrupted = self.WasInterrupted || (self.IsInterruptible && !queue.IsOpen && TakeInterrupt(self));
        return isInterrupted ? WakeReason.Interrupted : WakeReason.Ready;
    }

    private void TimeOut(ControlledThread thread, WaitQueue queue)
    {
        // What is there is not waited for in vain, however late the thread comes to take it.
        if (queue.IsOpen)
        {
            thread.IsLate = true;
            return;
        }

        thread.TimedOut = true;
        listener.OnEvent(new Event(EventKind.TimedOut, thread.Id, queue, thread.Site));
        EndWait(thread);
    }

    private void CancelDeadline(ControlledThread thread)
    {
        if (thread.Deadline is { } deadline)
        {
            Clock.Cancel(deadline);
            thread.Deadline = null;
        }
    }

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    private void EndStuck()
    {
        strategy.Stuck(this);
        End(new RunEnd.Deadlocked(ListBlocked()));
    }

    private List<BlockedThread> ListBlocked()
    {
        var blocked = new List<BlockedThread>();
        var suspended = Stalling?.Invoke();
        foreach (var thread in threads)
        {
            if (!thread.HasEnded && thread.WaitingIn is { } queue)
            {
                if (!thread.IsListedAsBlocked)
                {
                    listener.OnEvent(new Event(EventKind.Blocked, thread.Id, queue, thread.Site, thread.Joining));
                }

                blocked.Add(new BlockedThread(thread.Id, thread.DisplayName, queue.Subject, thread.Site, thread.Joining));
            }
        }

        return [.. blocked, .. suspended ?? []];
    }
}
