using Interleaver.Scheduling;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>
/// What runs after a task. A continuation's thread exists from the beginning and waits; nobody can see the difference.
/// One that is to execute synchronously has no thread of its own.
/// </content>
public partial class Task
{
    /// <inheritdoc cref="Real.Task.ContinueWith(Action{Real.Task})"/>
    public Task ContinueWith(Action<Task> continuationAction) =>
        ContinueWith(continuationAction, TaskContinuationOptions.None);

    /// <inheritdoc cref="Real.Task.ContinueWith(Action{Real.Task}, TaskContinuationOptions)"/>
    public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(() => continuationAction(this)), continuationOptions);
    }

    /// <inheritdoc cref="Real.Task.ContinueWith(Action{Real.Task, object}, object)"/>
    public Task ContinueWith(Action<Task, object?> continuationAction, object? state) =>
        ContinueWith(continuationAction, state, TaskContinuationOptions.None);

    /// <inheritdoc cref="Real.Task.ContinueWith(Action{Real.Task, object}, object, TaskContinuationOptions)"/>
    public Task ContinueWith(
        Action<Task, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(given => continuationAction(this, given), state), continuationOptions);
    }

    /// <inheritdoc cref="Real.Task.ContinueWith{TResult}(Func{Real.Task, TResult})"/>
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction) =>
        ContinueWith(continuationFunction, TaskContinuationOptions.None);

    /// <inheritdoc cref="Real.Task.ContinueWith{TResult}(Func{Real.Task, TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWith<TResult>(
        Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TResult>(() => continuationFunction(this)), continuationOptions);
    }

    /// <inheritdoc cref="Real.Task.ContinueWith{TResult}(Func{Real.Task, object, TResult}, object)"/>
    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state) =>
        ContinueWith(continuationFunction, state, TaskContinuationOptions.None);

    /// <inheritdoc cref="Real.Task.ContinueWith{TResult}(Func{Real.Task, object, TResult}, object, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWith<TResult>(
        Func<Task, object?, TResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TResult>(given => continuationFunction(this, given), state), continuationOptions);
    }

    /// <inheritdoc cref="Real.Task.ContinueWith(Action{Real.Task}, System.Threading.CancellationToken)"/>
    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(() => continuationAction(this)), TaskContinuationOptions.None, cancellationToken);
    }

    /// <inheritdoc cref="Real.Task.ContinueWith(Action{Real.Task, object}, object, System.Threading.CancellationToken)"/>
    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(given => continuationAction(this, given), state), TaskContinuationOptions.None, cancellationToken);
    }

    /// <inheritdoc cref="Real.Task.ContinueWith{TResult}(Func{Real.Task, TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TResult>(() => continuationFunction(this)), TaskContinuationOptions.None, cancellationToken);
    }

    /// <inheritdoc cref="Real.Task.ContinueWith{TResult}(Func{Real.Task, object, TResult}, object, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWith<TResult>(
        Func<Task, object?, TResult> continuationFunction, object? state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(
            new Task<TResult>(given => continuationFunction(this, given), state), TaskContinuationOptions.None, cancellationToken);
    }

    /// <summary>Makes <paramref name="next"/> run when this task has ended in one of the ways that the options want.</summary>
    private protected T Follow<T>(
        T next, TaskContinuationOptions continuationOptions, CancellationToken token = default, TaskScheduler? scheduler = null) where T : Task
    {
        TaskOptions.Check(continuationOptions);
        next.antecedent = this;
        next.conditions = continuationOptions;
        if (continuationOptions.HasFlag(TaskContinuationOptions.AttachedToParent))
        {
            next.Attach();
        }

        next.Bind(token, !continuationOptions.HasFlag(TaskContinuationOptions.LazyCancellation));
        if (next.HasEnded)
        {
            return next;
        }

        var own = TaskScheduler.Own(scheduler ?? TaskScheduler.Current);
        if (own is null && !continuationOptions.HasFlag(TaskContinuationOptions.ExecuteSynchronously))
        {
            return Launched(next);
        }

        next.status = TaskStatus.WaitingForActivation;
        next.parts = [this];
        var self = Engine.Self;
        self.Scheduler.Point(self, HasEnded ? Engine.Look(end) : Engine.Change(end));
        var rest = Continuation.OfTask(self, () => next.RunAfter(own, continuationOptions), end.ToString());
        if (SeesEnd(self))
        {
            rest.Run(self, inline: true);
        }
        else
        {
            continuations.Add(rest);
        }

        return next;
    }

    private void RunAfter(TaskScheduler? scheduler, TaskContinuationOptions options)
    {
        var self = Engine.Self;
        if (scheduler is null || !TaskOptions.Allow(conditions, antecedent!.status))
        {
            Execute();
            return;
        }

        antecedent.SeesEnd(self);
        StartOn(scheduler, mayInline: options.HasFlag(TaskContinuationOptions.ExecuteSynchronously) && antecedent.MayInline);
    }

    // False when the token ended the wait, or the antecedent has ended in a way that is not wanted.
    private bool IsWanted(ControlledThread self, Task previous)
    {
        try
        {
            previous.AwaitEnd(self, -1, interruptible: false, Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return TaskOptions.Allow(conditions, previous.status);
    }
}
