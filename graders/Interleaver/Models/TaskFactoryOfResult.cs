namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.TaskFactory{TResult}"/>, as <see cref="TaskFactory"/>.</summary>
public class TaskFactory<TResult>
{
    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}()"/>
    public TaskFactory() : this(default)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}(System.Threading.CancellationToken)"/>
    public TaskFactory(CancellationToken cancellationToken) => CancellationToken = cancellationToken;

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.CancellationToken"/>
    public CancellationToken CancellationToken { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{TResult})"/>
    public Task<TResult> StartNew(Func<TResult> function) => Launched(function, CancellationToken, TaskCreationOptions.None);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{TResult}, System.Threading.CancellationToken)"/>
    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken) =>
        Launched(function, cancellationToken, TaskCreationOptions.None);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{TResult}, TaskCreationOptions)"/>
    public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions) =>
        Launched(function, CancellationToken, creationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{object, TResult}, object)"/>
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state) =>
        Launched(function, state, CancellationToken, TaskCreationOptions.None);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{object, TResult}, object, System.Threading.CancellationToken)"/>
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        Launched(function, state, cancellationToken, TaskCreationOptions.None);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{object, TResult}, object, TaskCreationOptions)"/>
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        Launched(function, state, CancellationToken, creationOptions);

    private static Task<TResult> Launched(Func<TResult> function, CancellationToken token, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Task.Launched(new Task<TResult>(function, creationOptions), token);
    }

    private static Task<TResult> Launched(
        Func<object?, TResult> function, object? state, CancellationToken token, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Task.Launched(new Task<TResult>(function, state, creationOptions), token);
    }
}
