using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>A task as the older pattern of Begin and End sees it.</content>
public partial class Task : IAsyncResult
{
    private EndHandle? handle;

    /// <inheritdoc/>
    WaitHandle IAsyncResult.AsyncWaitHandle => handle ??= new EndHandle(this);

    /// <inheritdoc/>
    bool IAsyncResult.CompletedSynchronously => false;

    /// <summary>The end of a task, for those who wait for handles.</summary>
    private sealed class EndHandle(Task task) : WaitHandle
    {
        /// <inheritdoc/>
        internal override WaitQueue Queue => task.end;

        /// <inheritdoc/>
        internal override OperationKind WaitKind => OperationKind.Look;

        /// <inheritdoc/>
        internal override bool Take(ControlledThread self)
        {
            task.SeesEnd(self);
            return false;
        }

        /// <inheritdoc/>
        internal override void Signal(ControlledThread self) =>
            throw new NotSupportedException("A task sets its own handle, when it ends.");
    }
}
