using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Tasks that a token cancels before they begin, and waits that it ends.</content>
public partial class Task<TResult>
{
    /// <inheritdoc cref="Real.Task{TResult}(Func{TResult}, System.Threading.CancellationToken)"/>
    public Task(Func<TResult> function, CancellationToken cancellationToken) : this(function) => Obey(cancellationToken);

    /// <inheritdoc cref="Real.Task{TResult}(Func{TResult}, System.Threading.CancellationToken, TaskCreationOptions)"/>
    public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(function, creationOptions) =>
        Obey(cancellationToken);

    /// <inheritdoc cref="Real.Task{TResult}(Func{object, TResult}, object, System.Threading.CancellationToken)"/>
    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) : this(function, state) =>
        Obey(cancellationToken);

    /// <inheritdoc cref="Real.Task{TResult}(Func{object, TResult}, object, System.Threading.CancellationToken, TaskCreationOptions)"/>
    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(function, state, creationOptions) =>
        Obey(cancellationToken);

    /// <inheritdoc cref="Real.Task{TResult}.WaitAsync(System.Threading.CancellationToken)"/>
    public new Task<TResult> WaitAsync(CancellationToken cancellationToken) =>
        WaitAsync(System.Threading.Timeout.InfiniteTimeSpan, cancellationToken);

    /// <inheritdoc cref="Real.Task{TResult}.WaitAsync(TimeSpan)"/>
    public new Task<TResult> WaitAsync(TimeSpan timeout) => WaitAsync(timeout, default);

    /// <inheritdoc cref="Real.Task{TResult}.WaitAsync(TimeSpan, System.Threading.CancellationToken)"/>
    public new Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        Within(timeout, this, () => new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), cancellationToken);
}
