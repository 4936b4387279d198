using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>The one way in which most models wait.</summary>
internal static class Waiting
{
    /// <summary>
    /// One scheduling point: true when the queue is open and it is the thread's turn to do <paramref name="operation"/>,
    /// false when the time was over first. A time of 0 is a test.
    /// </summary>
    /// <exception cref="ThreadInterruptedException">Somebody interrupted the wait.</exception>
    public static bool TryPass(
        this ControlledThread self, WaitQueue queue, in Operation operation, long timeout, bool interruptible = true,
        int patience = Limits.FruitlessLooks)
    {
        if (timeout != 0)
        {
            var reason = self.Scheduler.Await(self, queue, operation, timeout, interruptible: interruptible);
            Engine.ThrowIfInterrupted(reason);
            return reason == WakeReason.Ready;
        }

        self.Scheduler.Point(self, operation, patience);
        if (queue.IsOpen)
        {
            return true;
        }

        // A look that sees nothing new is counted by the scheduler itself.
        if (operation.Kind == OperationKind.Change)
        {
            self.Scheduler.TriedInVain(self, patience);
        }

        return false;
    }

    /// <summary>
    /// The same for handles of the system, and unlike everything else in .NET these look first whether the thread was interrupted,
    /// even where nothing has to be waited for.
    /// </summary>
    /// <exception cref="ThreadInterruptedException">Somebody interrupted the thread.</exception>
    public static bool TryPassHandle(this ControlledThread self, WaitQueue queue, in Operation operation, long timeout)
    {
        var passed = self.TryPass(queue, operation, timeout);
        return (passed || timeout == 0) && Scheduler.TakeInterrupt(self) ? throw new ThreadInterruptedException() : passed;
    }

    /// <summary>
    /// The same with a token, whose first look is the caller's part: <see cref="ThrowIfRequested"/>. What is waited for goes
    /// before cancellation when both are there.
    /// </summary>
    /// <exception cref="OperationCanceledException">Cancellation was requested first.</exception>
    public static bool TryPass(this ControlledThread self, WaitQueue queue, in Operation operation, long timeout, CancellationToken token) =>
        self.Await(queue, operation, timeout, token) switch
        {
            WakeReason.Interrupted => throw new ThreadInterruptedException(),
            WakeReason.Cancelled => throw token.Cancelled(),
            var reason => reason == WakeReason.Ready,
        };

    /// <summary>Waits until the queue is open, the time is over, or cancellation is requested, and says which.</summary>
    public static WakeReason Await(
        this ControlledThread self, WaitQueue queue, in Operation operation, long timeout, CancellationToken token, bool interruptible = true)
    {
        if (timeout == 0)
        {
            return self.TryPass(queue, operation, timeout) ? WakeReason.Ready : WakeReason.TimedOut;
        }

        if (token.State is not { } cancellation)
        {
            return self.Scheduler.Await(self, queue, operation, timeout, interruptible: interruptible);
        }

        var reason = WakeReason.Ready;
        var watching = operation with { Watched = cancellation.Signal };
        if (cancellation.IsRequested)
        {
            self.Scheduler.Point(self, watching);
        }
        else
        {
            void Release() => queue.Release(self);
            cancellation.Signal.Changed += Release;
            try
            {
                reason = self.Scheduler.Await(self, queue, watching, timeout, interruptible: interruptible);
            }
            finally
            {
                cancellation.Signal.Changed -= Release;
            }
        }

        return reason == WakeReason.Ready && !queue.IsOpen && cancellation.Sees(self) ? WakeReason.Cancelled : reason;
    }

    /// <summary>A step that looks whether cancellation was requested; none if it cannot be.</summary>
    public static bool IsRequested(this ControlledThread self, CancellationToken token)
    {
        if (token.State is not { } cancellation)
        {
            return false;
        }

        self.Scheduler.Point(self, Engine.Use(cancellation.Signal));
        return cancellation.Sees(self);
    }

    /// <summary>The look with which a call begins that takes a token: it goes before all that the call could find.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was requested before.</exception>
    public static void ThrowIfRequested(this ControlledThread self, CancellationToken token)
    {
        if (self.IsRequested(token))
        {
            throw token.Cancelled();
        }
    }

    /// <summary>
    /// Throws if the owner of <paramref name="target"/> was disposed of before this call. That is a step like any other
    /// use, or the order of the two would never be turned round.
    /// </summary>
    public static void ThrowIfDisposed(this ControlledThread self, bool isDisposed, SyncObject target, object owner)
    {
        if (isDisposed)
        {
            self.Scheduler.Point(self, Engine.Look(target));
            throw new ObjectDisposedException(RealTypes.Of(owner.GetType()).FullName);
        }
    }
}
