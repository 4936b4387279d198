using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Starting tasks with all that can be said.</content>
public partial class TaskFactory<TResult>
{
    /// <inheritdoc cref="Real.TaskFactory{TResult}.StartNew(Func{TResult}, System.Threading.CancellationToken, TaskCreationOptions, Real.TaskScheduler)"/>
    public Task<TResult> StartNew(
        Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Task.Launched(new Task<TResult>(function, creationOptions), cancellationToken, scheduler);
    }

    /// <inheritdoc cref="Real.TaskFactory{TResult}.StartNew(Func{object, TResult}, object, System.Threading.CancellationToken, TaskCreationOptions, Real.TaskScheduler)"/>
    public Task<TResult> StartNew(
        Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions,
        TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Task.Launched(new Task<TResult>(function, state, creationOptions), cancellationToken, scheduler);
    }
}
