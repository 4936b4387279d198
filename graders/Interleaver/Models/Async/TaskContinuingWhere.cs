namespace Interleaver.Models;

#pragma warning disable CS1591 // The overloads mirror the BCL's: a scheduler, or all there is.
/// <content>Continuations that say where they are to run.</content>
public partial class Task
{
    public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, default, TaskContinuationOptions.None, scheduler);

    public Task ContinueWith(
        Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Follow(new Task(() => continuationAction(this)), continuationOptions, cancellationToken, scheduler);
    }

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, state, default, TaskContinuationOptions.None, scheduler);

    public Task ContinueWith(
        Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Follow(new Task(given => continuationAction(this, given), state), continuationOptions, cancellationToken, scheduler);
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, default, TaskContinuationOptions.None, scheduler);

    public Task<TResult> ContinueWith<TResult>(
        Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Follow(new Task<TResult>(() => continuationFunction(this)), continuationOptions, cancellationToken, scheduler);
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state, TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, state, default, TaskContinuationOptions.None, scheduler);

    public Task<TResult> ContinueWith<TResult>(
        Func<Task, object?, TResult> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Follow(new Task<TResult>(given => continuationFunction(this, given), state), continuationOptions, cancellationToken, scheduler);
    }
}
#pragma warning restore CS1591
