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
    /// Throws if the owner of <paramref name="target"/> was disposed of before this call. That is a step like any other
    /// use, or the order of the two would never be turned round.
    /// </summary>
    public static void ThrowIfDisposed(this ControlledThread self, bool isDisposed, SyncObject target, object owner)
    {
        if (isDisposed)
        {
            self.Scheduler.Point(self, Engine.Look(target));
            throw new ObjectDisposedException(owner.GetType().FullName);
        }
    }
}
