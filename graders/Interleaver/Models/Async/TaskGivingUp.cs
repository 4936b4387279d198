using System.Runtime.ExceptionServices;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Promises that are not kept.</content>
public partial class Task
{
    private ExceptionDispatchInfo? cancellation;

    /// <summary>For those who know that nobody ends it meanwhile.</summary>
    internal bool IsOver => HasEnded;

    /// <summary>Whether the token has ended it.</summary>
    internal bool IsOverBy(CancellationToken token) => status == TaskStatus.Canceled && token.CanBeCanceled && Token == token;

    /// <summary>Makes a promise end, cancelled, when a token says so before it is kept.</summary>
    /// <param name="token">The token.</param>
    /// <param name="leave">What else is to be done then, in the same step.</param>
    /// <param name="isTasks">Whether an await then throws the exception of a cancelled task, rather than that of the token.</param>
    internal void GiveUpWhen(CancellationToken token, Action leave, bool isTasks = false)
    {
        // The callback stays when the promise is kept: that it comes too late is a step, or nobody would try it the other way round.
        token.State?.Callbacks.Register(Engine.Self, () =>
        {
            var self = Engine.Self;
            if (MayEnd(self, TaskStatus.Canceled))
            {
                leave();
                parts = [];
                Token = token;
                cancellation = isTasks ? null : ExceptionDispatchInfo.Capture(token.Cancelled());
                End(self, TaskStatus.Canceled);
            }
        });
    }

    /// <summary>Breaks a promise, in a step of the caller's.</summary>
    /// <param name="self">The calling thread.</param>
    /// <param name="error">Why.</param>
    /// <param name="ready">What has waited for it.</param>
    /// <param name="isTasks">Whether an await then throws the exception of a cancelled task, rather than this one.</param>
    internal void SettleWith(ControlledThread self, Exception error, List<Continuation> ready, bool isTasks = false)
    {
        if (error is OperationCanceledException)
        {
            NoteCancellation(error);
            cancellation = isTasks ? null : cancellation;
            Settle(self, TaskStatus.Canceled, ready);
        }
        else
        {
            failures = [error];
            Settle(self, TaskStatus.Faulted, ready);
        }
    }

    /// <summary>Ends a promise as another task has ended. False when it has ended already.</summary>
    /// <exception cref="ArgumentException">The other one has not.</exception>
    internal bool TryEndLike(Task completedTask)
    {
        ArgumentNullException.ThrowIfNull(completedTask);
        if (!completedTask.Look())
        {
            throw new ArgumentException("The specified Task must have completed.", nameof(completedTask));
        }

        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding || !MayEnd(self, completedTask.status))
        {
            return false;
        }

        var ready = new List<Continuation>();
        EndLike(completedTask, ready, by: self);
        Continuation.RunAll(self, ready, MayInline);
        return true;
    }

    private void NoteCancellation(Exception exception)
    {
        cancellation = ExceptionDispatchInfo.Capture(exception);
        Token = OperationCanceledExceptionModel.get_CancellationToken((OperationCanceledException)exception);
    }
}
