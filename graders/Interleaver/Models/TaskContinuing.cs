using Interleaver.Scheduling;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>
/// What runs after a task. A continuation's thread exists from the beginning and waits; nobody can see the difference.
/// ExecuteSynchronously is a hint, and not taken.
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

    /// <summary>Makes <paramref name="next"/> run when this task has ended in one of the ways that the options want.</summary>
    private protected T Follow<T>(T next, TaskContinuationOptions continuationOptions) where T : Task
    {
        TaskOptions.Check(continuationOptions);
        next.antecedent = this;
        next.conditions = continuationOptions;
        return Launched(next);
    }

    private bool IsWanted(ControlledThread self, Task previous)
    {
        previous.AwaitEnd(self, -1, interruptible: false);
        return TaskOptions.Allow(conditions, previous.status);
    }
}
