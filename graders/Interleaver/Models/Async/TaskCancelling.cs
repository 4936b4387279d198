using System.Runtime.ExceptionServices;
using Interleaver.Scheduling;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Tasks that end because they are cancelled.</content>
public partial class Task
{
    private ExceptionDispatchInfo? cancellation;
    private CancellationToken cancelledBy;

    /// <summary>For those who know that the task lasts.</summary>
    internal bool IsOver => HasEnded;

    /// <inheritdoc cref="Real.Task.FromCanceled(System.Threading.CancellationToken)"/>
    public static Task FromCanceled(CancellationToken cancellationToken) =>
        CancelledBy(new Task(DefaultKind, null, TaskCreationOptions.None), cancellationToken);

    /// <inheritdoc cref="Real.Task.FromCanceled{TResult}(System.Threading.CancellationToken)"/>
    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) =>
        CancelledBy(new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), cancellationToken);

    /// <summary>Makes a promise end, cancelled, when a token says so before it is kept.</summary>
    /// <param name="token">The token.</param>
    /// <param name="leave">What else is to be done then, in the same step.</param>
    internal void GiveUpWhen(CancellationToken token, Action leave)
    {
        if (token.CanBeCanceled)
        {
            token.Register(() =>
            {
                if (status is TaskStatus.WaitingForActivation or TaskStatus.WaitingToRun && MayEnd(Engine.Self))
                {
                    leave();
                    parts = [];
                    cancelledBy = token;
                    End(Engine.Self, TaskStatus.Canceled);
                }
            });
        }
    }

    /// <summary>Breaks a promise, in a step of the caller's.</summary>
    internal void SettleWith(ControlledThread self, Exception error, List<Continuation> ready)
    {
        if (error is OperationCanceledException)
        {
            NoteCancellation(error);
            Settle(self, TaskStatus.Canceled, ready);
        }
        else
        {
            failures = [error];
            Settle(self, TaskStatus.Faulted, ready);
        }
    }

    /// <summary>Ends a promise, cancelled by a token. False when it has ended already.</summary>
    internal bool TryEndCancelled(CancellationToken token)
    {
        if (!Engine.Self.Scheduler.IsUnwinding && !HasEnded)
        {
            cancelledBy = token;
        }

        return TryEnd(TaskStatus.Canceled);
    }

    /// <summary>Ends a promise as another task has ended. False when it has ended already.</summary>
    /// <exception cref="ArgumentException">The other one has not.</exception>
    internal bool TryEndLike(Task other)
    {
        ArgumentNullException.ThrowIfNull(other, "completedTask");
        if (!other.Look())
        {
            throw new ArgumentException("The specified Task must have completed.", "completedTask");
        }

        if (HasEnded)
        {
            return false;
        }

        KeepResultOf(other);
        (cancellation, cancelledBy) = (other.cancellation, other.cancelledBy);
        return TryEnd(other.status, other.failures);
    }

    // What was cancelled while nobody had begun it never begins.
    private bool EndsBeforeItBegins(ControlledThread self)
    {
        if (!token.CanBeCanceled || !token.IsCancellationRequested)
        {
            return false;
        }

        if (MayEnd(self))
        {
            cancelledBy = token;
            End(self, TaskStatus.Canceled);
        }

        return true;
    }

    // A body is cancelled if it throws because of the very token that it was given.
    private TaskStatus Judge(Exception exception)
    {
        if (exception is OperationCanceledException stop && token.CanBeCanceled && token.IsCancellationRequested
            && Carrier.ToModel(stop.CancellationToken) == token)
        {
            NoteCancellation(exception);
            return TaskStatus.Canceled;
        }

        failures = [exception];
        return TaskStatus.Faulted;
    }

    private static T CancelledBy<T>(T task, CancellationToken token) where T : Task
    {
        if (!token.IsCancellationRequested)
        {
            throw new ArgumentOutOfRangeException("cancellationToken");
        }

        task.cancelledBy = token;
        task.End(null, TaskStatus.Canceled);
        return task;
    }

    private void NoteCancellation(Exception exception)
    {
        cancellation = ExceptionDispatchInfo.Capture(exception);
        cancelledBy = Carrier.ToModel(((OperationCanceledException)exception).CancellationToken);
    }

    private TaskCanceledException Cancelled() => new("A task was canceled.", null, Carrier.ToReal(cancelledBy));
}
