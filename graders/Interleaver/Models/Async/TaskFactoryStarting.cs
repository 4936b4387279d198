using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Starting tasks with all that can be said.</content>
public partial class TaskFactory
{
    /// <inheritdoc cref="Real.TaskFactory.StartNew(Action, System.Threading.CancellationToken, TaskCreationOptions, Real.TaskScheduler)"/>
    public Task StartNew(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        ArgumentNullException.ThrowIfNull(action);
        return Task.Launched(new Task(action, creationOptions), cancellationToken, scheduler);
    }

    /// <inheritdoc cref="Real.TaskFactory.StartNew(Action{object}, object, System.Threading.CancellationToken, TaskCreationOptions, Real.TaskScheduler)"/>
    public Task StartNew(
        Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        ArgumentNullException.ThrowIfNull(action);
        return Task.Launched(new Task(action, state, creationOptions), cancellationToken, scheduler);
    }

    /// <inheritdoc cref="Real.TaskFactory.StartNew{TResult}(Func{TResult}, System.Threading.CancellationToken, TaskCreationOptions, Real.TaskScheduler)"/>
    public Task<TResult> StartNew<TResult>(
        Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Of<TResult>().StartNew(function, cancellationToken, creationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.StartNew{TResult}(Func{object, TResult}, object, System.Threading.CancellationToken, TaskCreationOptions, Real.TaskScheduler)"/>
    public Task<TResult> StartNew<TResult>(
        Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions,
        TaskScheduler scheduler) =>
        Of<TResult>().StartNew(function, state, cancellationToken, creationOptions, scheduler);
}
