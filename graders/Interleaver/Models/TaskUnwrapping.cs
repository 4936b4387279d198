using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Functions that return a task: the task that they are run by ends as the one does that they return.</content>
public partial class Task
{
    /// <inheritdoc cref="System.Threading.Tasks.Task.Run(Func{System.Threading.Tasks.Task})"/>
    public static Task Run(Func<Task?> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Unwrapped(
            Launched(new Task<Task?>(function, TaskCreationOptions.DenyChildAttach)), new Task(DefaultKind, null, TaskCreationOptions.None), true);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Run{TResult}(Func{System.Threading.Tasks.Task{TResult}})"/>
    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Unwrapped(
            Launched(new Task<Task<TResult>?>(function, TaskCreationOptions.DenyChildAttach)),
            new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), true);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Run(Func{System.Threading.Tasks.Task}, System.Threading.CancellationToken)"/>
    public static Task Run(Func<Task?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Unwrapped(
            Launched(new Task<Task?>(function, TaskCreationOptions.DenyChildAttach), cancellationToken),
            new Task(DefaultKind, null, TaskCreationOptions.None), true);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Run{TResult}(Func{System.Threading.Tasks.Task{TResult}}, System.Threading.CancellationToken)"/>
    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Unwrapped(
            Launched(new Task<Task<TResult>?>(function, TaskCreationOptions.DenyChildAttach), cancellationToken),
            new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), true);
    }

    /// <summary>Makes a promise end as the task that is another one's result.</summary>
    /// <param name="outer">Who has the task as its result.</param>
    /// <param name="promise">The promise.</param>
    /// <param name="readsFailures">Whether a failure to give that result may mean that it was cancelled.</param>
    internal static T Unwrapped<T, TInner>(Task<TInner> outer, T promise, bool readsFailures)
        where T : Task
        where TInner : Task?
    {
        promise.DependOn([outer], (_, ready) =>
        {
            if (outer.status != TaskStatus.RanToCompletion)
            {
                promise.EndLike(outer, ready, readsFailures);
            }
            else if (outer.Kept is not { } inner)
            {
                promise.Settle(null, TaskStatus.Canceled, ready);
            }
            else
            {
                promise.DependOn([inner], (task, then) => promise.EndLike(task, then), ready);
                promise.parts = [outer, inner];
            }
        });
        return promise;
    }

    /// <summary>The result of a task that ends as another one does.</summary>
    private protected virtual void KeepResultOf(Task other)
    {
    }

    // The step in which the other one ends.
    private void EndLike(Task other, List<Continuation> ready, bool readsFailures = false, ControlledThread? by = null)
    {
        KeepResultOf(other);
        failures = other.failures;
        (cancellation, Token) = (other.cancellation, other.Token);
        if (readsFailures && failures is [OperationCanceledException stop, ..])
        {
            failures = null;
            NoteCancellation(stop);
            Settle(null, TaskStatus.Canceled, ready);
            return;
        }

        Settle(by, other.status, ready);
    }
}
