using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>What goes on after the first of several tasks, whatever came of them.</content>
public partial class TaskFactory<TResult>
{
    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAny(Real.Task[], Func{Real.Task, TResult})"/>
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction) =>
        AfterAny(tasks, continuationFunction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAny(Real.Task[], Func{Real.Task, TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWhenAny(
        Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        AfterAny(tasks, continuationFunction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAny(Real.Task[], Func{Real.Task, TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWhenAny(
        Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        AfterAny(tasks, continuationFunction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAny(Real.Task[], Func{Real.Task, TResult}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task<TResult> ContinueWhenAny(
        Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        AfterAny(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAny{TAntecedentResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}, TResult})"/>
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) =>
        AfterAny(tasks, continuationFunction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAny{TAntecedentResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}, TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) =>
        AfterAny(tasks, continuationFunction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAny{TAntecedentResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}, TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        AfterAny(tasks, continuationFunction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory{TResult}.ContinueWhenAny{TAntecedentResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}, TResult}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        AfterAny(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    internal Task<TResult> AfterAny<T>(
        T[] tasks, Func<T, TResult> continuationFunction, CancellationToken token, TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler)
        where T : Task
    {
        TaskOptions.CheckOfSeveral(continuationFunction, continuationOptions, tasks, scheduler);
        return Task.EndOfFirst(tasks).ContinueWith(ended => continuationFunction(ended.Result), token, continuationOptions, scheduler);
    }
}
