using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>What goes on after all of several tasks, whatever came of them.</content>
public partial class TaskFactory
{
    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll(Real.Task[], Action{Real.Task[]})"/>
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction) =>
        AfterAll(tasks, continuationAction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll(Real.Task[], Action{Real.Task[]}, System.Threading.CancellationToken)"/>
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken) =>
        AfterAll(tasks, continuationAction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll(Real.Task[], Action{Real.Task[]}, TaskContinuationOptions)"/>
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions) =>
        AfterAll(tasks, continuationAction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll(Real.Task[], Action{Real.Task[]}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task ContinueWhenAll(
        Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        AfterAll(tasks, continuationAction, cancellationToken, continuationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TAntecedentResult}(Real.Task{TAntecedentResult}[], Action{Real.Task{TAntecedentResult}[]})"/>
    public Task ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction) =>
        AfterAll(tasks, continuationAction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TAntecedentResult}(Real.Task{TAntecedentResult}[], Action{Real.Task{TAntecedentResult}[]}, System.Threading.CancellationToken)"/>
    public Task ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken) =>
        AfterAll(tasks, continuationAction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TAntecedentResult}(Real.Task{TAntecedentResult}[], Action{Real.Task{TAntecedentResult}[]}, TaskContinuationOptions)"/>
    public Task ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions) =>
        AfterAll(tasks, continuationAction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TAntecedentResult}(Real.Task{TAntecedentResult}[], Action{Real.Task{TAntecedentResult}[]}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        AfterAll(tasks, continuationAction, cancellationToken, continuationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TResult}(Real.Task[], Func{Real.Task[], TResult})"/>
    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        Of<TResult>().AfterAll(tasks, continuationFunction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TResult}(Real.Task[], Func{Real.Task[], TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWhenAll<TResult>(
        Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        Of<TResult>().AfterAll(tasks, continuationFunction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TResult}(Real.Task[], Func{Real.Task[], TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWhenAll<TResult>(
        Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        Of<TResult>().AfterAll(tasks, continuationFunction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TResult}(Real.Task[], Func{Real.Task[], TResult}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task<TResult> ContinueWhenAll<TResult>(
        Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Of<TResult>().AfterAll(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TAntecedentResult, TResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}[], TResult})"/>
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        Of<TResult>().AfterAll(tasks, continuationFunction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TAntecedentResult, TResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}[], TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        Of<TResult>().AfterAll(tasks, continuationFunction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TAntecedentResult, TResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}[], TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction,
        TaskContinuationOptions continuationOptions) =>
        Of<TResult>().AfterAll(tasks, continuationFunction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAll{TAntecedentResult, TResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}[], TResult}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Of<TResult>().AfterAll(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    private static Task AfterAll<T>(
        T[] tasks, Action<T[]> continuationAction, CancellationToken token, TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler)
        where T : Task
    {
        TaskOptions.CheckOfSeveral(continuationAction, continuationOptions, tasks, scheduler);
        return Task.EndOfAll(tasks).ContinueWith(ended => continuationAction(ended.Result), token, continuationOptions, scheduler);
    }
}
