namespace Interleaver.Models;

#pragma warning disable CS1591 // The overloads mirror the BCL's: a scheduler, or all there is.
/// <content>Continuations that say where they are to run.</content>
public partial class Task<TResult>
{
    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, default, TaskContinuationOptions.None, scheduler);

    public Task ContinueWith(
        Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Follow(new Task(() => continuationAction(this)), continuationOptions, cancellationToken, scheduler);
    }

    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, state, default, TaskContinuationOptions.None, scheduler);

    public Task ContinueWith(
        Action<Task<TResult>, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Follow(new Task(given => continuationAction(this, given), state), continuationOptions, cancellationToken, scheduler);
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, default, TaskContinuationOptions.None, scheduler);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Follow(new Task<TNewResult>(() => continuationFunction(this)), continuationOptions, cancellationToken, scheduler);
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, state, default, TaskContinuationOptions.None, scheduler);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        ArgumentNullException.ThrowIfNull(scheduler);
        return Follow(new Task<TNewResult>(given => continuationFunction(this, given), state), continuationOptions, cancellationToken, scheduler);
    }
}
#pragma warning restore CS1591
