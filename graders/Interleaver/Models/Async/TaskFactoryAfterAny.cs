using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>What goes on after the first of several tasks, whatever came of them.</content>
public partial class TaskFactory
{
    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny(Real.Task[], Action{Real.Task})"/>
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction) =>
        AfterAny(tasks, continuationAction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny(Real.Task[], Action{Real.Task}, System.Threading.CancellationToken)"/>
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken) =>
        AfterAny(tasks, continuationAction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny(Real.Task[], Action{Real.Task}, TaskContinuationOptions)"/>
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions) =>
        AfterAny(tasks, continuationAction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny(Real.Task[], Action{Real.Task}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task ContinueWhenAny(
        Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        AfterAny(tasks, continuationAction, cancellationToken, continuationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TAntecedentResult}(Real.Task{TAntecedentResult}[], Action{Real.Task{TAntecedentResult}})"/>
    public Task ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction) =>
        AfterAny(tasks, continuationAction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TAntecedentResult}(Real.Task{TAntecedentResult}[], Action{Real.Task{TAntecedentResult}}, System.Threading.CancellationToken)"/>
    public Task ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken) =>
        AfterAny(tasks, continuationAction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TAntecedentResult}(Real.Task{TAntecedentResult}[], Action{Real.Task{TAntecedentResult}}, TaskContinuationOptions)"/>
    public Task ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions) =>
        AfterAny(tasks, continuationAction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TAntecedentResult}(Real.Task{TAntecedentResult}[], Action{Real.Task{TAntecedentResult}}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        AfterAny(tasks, continuationAction, cancellationToken, continuationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TResult}(Real.Task[], Func{Real.Task, TResult})"/>
    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction) =>
        Of<TResult>().AfterAny(tasks, continuationFunction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TResult}(Real.Task[], Func{Real.Task, TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWhenAny<TResult>(
        Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        Of<TResult>().AfterAny(tasks, continuationFunction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TResult}(Real.Task[], Func{Real.Task, TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWhenAny<TResult>(
        Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        Of<TResult>().AfterAny(tasks, continuationFunction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TResult}(Real.Task[], Func{Real.Task, TResult}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task<TResult> ContinueWhenAny<TResult>(
        Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Of<TResult>().AfterAny(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TAntecedentResult, TResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}, TResult})"/>
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) =>
        Of<TResult>().AfterAny(tasks, continuationFunction, CancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TAntecedentResult, TResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}, TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) =>
        Of<TResult>().AfterAny(tasks, continuationFunction, cancellationToken, ContinuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TAntecedentResult, TResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}, TResult}, TaskContinuationOptions)"/>
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction,
        TaskContinuationOptions continuationOptions) =>
        Of<TResult>().AfterAny(tasks, continuationFunction, CancellationToken, continuationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.ContinueWhenAny{TAntecedentResult, TResult}(Real.Task{TAntecedentResult}[], Func{Real.Task{TAntecedentResult}, TResult}, System.Threading.CancellationToken, TaskContinuationOptions, Real.TaskScheduler)"/>
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Of<TResult>().AfterAny(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    private static Task AfterAny<T>(
        T[] tasks, Action<T> continuationAction, CancellationToken token, TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler)
        where T : Task
    {
        TaskOptions.CheckOfSeveral(continuationAction, continuationOptions, tasks, scheduler);
        return Task.EndOfFirst(tasks).ContinueWith(ended => continuationAction(ended.Result), token, continuationOptions, scheduler);
    }
}
