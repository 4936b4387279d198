namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.Tasks.TaskFactory"/>: starts tasks, and makes them of older patterns, with the
/// factory's own token, options and scheduler where none are given.
/// </summary>
public partial class TaskFactory : ModelObject
{
    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory()"/>
    public TaskFactory() : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, null)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory(System.Threading.CancellationToken)"/>
    public TaskFactory(CancellationToken cancellationToken)
        : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory(System.Threading.Tasks.TaskScheduler)"/>
    public TaskFactory(TaskScheduler? scheduler) : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, scheduler)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory(TaskCreationOptions, TaskContinuationOptions)"/>
    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions)
        : this(default, creationOptions, continuationOptions, null)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory(System.Threading.CancellationToken, TaskCreationOptions, TaskContinuationOptions, System.Threading.Tasks.TaskScheduler)"/>
    public TaskFactory(
        CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler? scheduler)
    {
        TaskOptions.Check(creationOptions);
        TaskOptions.CheckOfFactory(continuationOptions);
        (CancellationToken, Scheduler, CreationOptions, ContinuationOptions) = (cancellationToken, scheduler, creationOptions, continuationOptions);
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.CancellationToken"/>
    public CancellationToken CancellationToken { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.Scheduler"/>
    public TaskScheduler? Scheduler { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.CreationOptions"/>
    public TaskCreationOptions CreationOptions { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.ContinuationOptions"/>
    public TaskContinuationOptions ContinuationOptions { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action)"/>
    public Task StartNew(Action action) => Launched(action, CancellationToken, CreationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action, System.Threading.CancellationToken)"/>
    public Task StartNew(Action action, CancellationToken cancellationToken) =>
        Launched(action, cancellationToken, CreationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action, TaskCreationOptions)"/>
    public Task StartNew(Action action, TaskCreationOptions creationOptions) => Launched(action, CancellationToken, creationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action{object}, object)"/>
    public Task StartNew(Action<object?> action, object? state) =>
        Launched(action, state, CancellationToken, CreationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action{object}, object, System.Threading.CancellationToken)"/>
    public Task StartNew(Action<object?> action, object? state, CancellationToken cancellationToken) =>
        Launched(action, state, cancellationToken, CreationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action{object}, object, TaskCreationOptions)"/>
    public Task StartNew(Action<object?> action, object? state, TaskCreationOptions creationOptions) =>
        Launched(action, state, CancellationToken, creationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{TResult})"/>
    public Task<TResult> StartNew<TResult>(Func<TResult> function) => Of<TResult>().StartNew(function);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken) =>
        Of<TResult>().StartNew(function, cancellationToken);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{TResult}, TaskCreationOptions)"/>
    public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) =>
        Of<TResult>().StartNew(function, creationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{object, TResult}, object)"/>
    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state) =>
        Of<TResult>().StartNew(function, state);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{object, TResult}, object, System.Threading.CancellationToken)"/>
    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        Of<TResult>().StartNew(function, state, cancellationToken);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{object, TResult}, object, TaskCreationOptions)"/>
    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        Of<TResult>().StartNew(function, state, creationOptions);

    private TaskFactory<TResult> Of<TResult>() => new(CancellationToken, CreationOptions, ContinuationOptions, Scheduler);

    private Task Launched(Action action, CancellationToken token, TaskCreationOptions creationOptions) =>
        Task.Launched(new Task(action, creationOptions), token, Scheduler ?? TaskScheduler.Current);

    private Task Launched(Action<object?> action, object? state, CancellationToken token, TaskCreationOptions creationOptions) =>
        Task.Launched(new Task(action, state, creationOptions), token, Scheduler ?? TaskScheduler.Current);
}
