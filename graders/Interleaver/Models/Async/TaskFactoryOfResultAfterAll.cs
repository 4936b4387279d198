using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>What goes on after all of several tasks, whatever came of them.</content>
public partial class TaskFactory<TResult>
{
    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAll(Real.Task[], Func{Real.Task[], TResult})"/>
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        AfterAll(tasks, continuationFunction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAll(Real.Task[], Func{Real.Task[], TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWhenAll(
        Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        AfterAll(tasks, continuationFunction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAll(Real.Task[], Func{Real.Task[], TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWhenAll(
        Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        AfterAll(tasks, continuationFunction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAll(Real.Task[], Func{Real.Task[], TResult}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task<TResult> ContinueWhenAll(
        Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        AfterAll(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAll{TAntecedentResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}[], TResult})"/>
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        AfterAll(tasks, continuationFunction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAll{TAntecedentResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}[], TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        AfterAll(tasks, continuationFunction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAll{TAntecedentResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}[], TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        AfterAll(tasks, continuationFunction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAll{TAntecedentResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}[], TResult}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        AfterAll(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    internal Task<TResult> AfterAll<T>(
        T[] tasks, Func<T[], TResult> continuationFunction, CancellationToken token, TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler)
        where T : Task
    {
        TaskOptions.CheckOfSeveral(continuationFunction, continuationOptions, tasks, scheduler);
        return Task.EndOfAll(tasks).ContinueWith(ended => continuationFunction(ended.Result), token, continuationOptions, scheduler);
    }
}
