using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>With a token, as <see cref="Task"/>.</content>
public partial class Task<TResult>
{
    /// <inheritdoc cref="Real.Task{TResult}(Func{TResult}, System.Threading.CancellationToken)"/>
    public Task(Func<TResult> function, CancellationToken cancellationToken)
        : this(function, cancellationToken, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="Real.Task{TResult}(Func{TResult}, System.Threading.CancellationToken, TaskCreationOptions)"/>
    public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(function, creationOptions) => Bind(cancellationToken);

    /// <inheritdoc cref="Real.Task{TResult}(Func{object, TResult}, object, System.Threading.CancellationToken)"/>
    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken)
        : this(function, state, cancellationToken, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="Real.Task{TResult}(Func{object, TResult}, object, System.Threading.CancellationToken, TaskCreationOptions)"/>
    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(function, state, creationOptions) => Bind(cancellationToken);

    /// <inheritdoc cref="Task.ContinueWith(Action{Task}, CancellationToken)"/>
    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(() => continuationAction(this)), TaskContinuationOptions.None, cancellationToken);
    }

    /// <inheritdoc cref="Task.ContinueWith(Action{Task, object}, object, CancellationToken)"/>
    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(given => continuationAction(this, given), state), TaskContinuationOptions.None, cancellationToken);
    }

    /// <inheritdoc cref="Task.ContinueWith{TResult}(Func{Task, TResult}, CancellationToken)"/>
    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TNewResult>(() => continuationFunction(this)), TaskContinuationOptions.None, cancellationToken);
    }

    /// <inheritdoc cref="Task.ContinueWith{TResult}(Func{Task, object, TResult}, object, CancellationToken)"/>
    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(
            new Task<TNewResult>(given => continuationFunction(this, given), state), TaskContinuationOptions.None, cancellationToken);
    }
}
