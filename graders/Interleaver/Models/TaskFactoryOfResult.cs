namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.TaskFactory{TResult}"/>, as <see cref="TaskFactory"/>.</summary>
public partial class TaskFactory<TResult> : ModelObject
{
    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}()"/>
    public TaskFactory() : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, null)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}(System.Threading.CancellationToken)"/>
    public TaskFactory(CancellationToken cancellationToken)
        : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}(System.Threading.Tasks.TaskScheduler)"/>
    public TaskFactory(TaskScheduler? scheduler) : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, scheduler)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}(TaskCreationOptions, TaskContinuationOptions)"/>
    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions)
        : this(default, creationOptions, continuationOptions, null)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}(System.Threading.CancellationToken, TaskCreationOptions, TaskContinuationOptions, System.Threading.Tasks.TaskScheduler)"/>
    public TaskFactory(
        CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler? scheduler)
    {
        TaskOptions.Check(creationOptions);
        TaskOptions.CheckOfFactory(continuationOptions);
        (CancellationToken, Scheduler, CreationOptions, ContinuationOptions) = (cancellationToken, scheduler, creationOptions, continuationOptions);
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.CancellationToken"/>
    public CancellationToken CancellationToken { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.Scheduler"/>
    public TaskScheduler? Scheduler { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.CreationOptions"/>
    public TaskCreationOptions CreationOptions { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.ContinuationOptions"/>
    public TaskContinuationOptions ContinuationOptions { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{TResult})"/>
    public Task<TResult> StartNew(Func<TResult> function) => Launched(function, CancellationToken, CreationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken) =>
        Launched(function, cancellationToken, CreationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{TResult}, TaskCreationOptions)"/>
    public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions) =>
        Launched(function, CancellationToken, creationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{object, TResult}, object)"/>
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state) =>
        Launched(function, state, CancellationToken, CreationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{object, TResult}, object, System.Threading.CancellationToken)"/>
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        Launched(function, state, cancellationToken, CreationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{object, TResult}, object, TaskCreationOptions)"/>
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        Launched(function, state, CancellationToken, creationOptions);

    private Task<TResult> Launched(Func<TResult> function, CancellationToken token, TaskCreationOptions creationOptions) =>
        StartNew(function, token, creationOptions, Scheduler ?? TaskScheduler.Current);

    private Task<TResult> Launched(
        Func<object?, TResult> function, object? state, CancellationToken token, TaskCreationOptions creationOptions) =>
        StartNew(function, state, token, creationOptions, Scheduler ?? TaskScheduler.Current);
}
