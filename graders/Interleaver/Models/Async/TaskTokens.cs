using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Tasks that a token cancels before they begin, and waits that it ends.</content>
public partial class Task
{
    /// <inheritdoc cref="Real.Task(Action, System.Threading.CancellationToken)"/>
    public Task(Action action, CancellationToken cancellationToken) : this(action) => Obey(cancellationToken);

    /// <inheritdoc cref="Real.Task(Action, System.Threading.CancellationToken, TaskCreationOptions)"/>
    public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(action, creationOptions) =>
        Obey(cancellationToken);

    /// <inheritdoc cref="Real.Task(Action{object}, object, System.Threading.CancellationToken)"/>
    public Task(Action<object?> action, object? state, CancellationToken cancellationToken) : this(action, state) =>
        Obey(cancellationToken);

    /// <inheritdoc cref="Real.Task(Action{object}, object, System.Threading.CancellationToken, TaskCreationOptions)"/>
    public Task(Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(action, state, creationOptions) =>
        Obey(cancellationToken);

    /// <inheritdoc cref="Real.Task.Run(Action, System.Threading.CancellationToken)"/>
    public static Task Run(Action action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(action);
        return LaunchedUnlessCancelled(new Task(action, cancellationToken, TaskCreationOptions.DenyChildAttach));
    }

    /// <inheritdoc cref="Real.Task.Run{TResult}(Func{TResult}, System.Threading.CancellationToken)"/>
    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return LaunchedUnlessCancelled(new Task<TResult>(function, cancellationToken, TaskCreationOptions.DenyChildAttach));
    }

    /// <inheritdoc cref="Real.Task.Run(Func{Real.Task}, System.Threading.CancellationToken)"/>
    public static Task Run(Func<Task?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Unwrapped(Run<Task?>(() => function(), cancellationToken), new Task(DefaultKind, null, TaskCreationOptions.None), true);
    }

    /// <inheritdoc cref="Real.Task.Run{TResult}(Func{Real.Task{TResult}}, System.Threading.CancellationToken)"/>
    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Unwrapped(
            LaunchedUnlessCancelled(new Task<Task<TResult>?>(function, cancellationToken, TaskCreationOptions.DenyChildAttach)),
            new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), true);
    }

    /// <inheritdoc cref="Real.Task.Delay(int, System.Threading.CancellationToken)"/>
    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
    {
        CheckDelay(millisecondsDelay);
        return After(millisecondsDelay, cancellationToken);
    }

    /// <inheritdoc cref="Real.Task.Delay(TimeSpan, System.Threading.CancellationToken)"/>
    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) => After(CheckedDelay(delay), cancellationToken);

    /// <inheritdoc cref="Real.Task.WaitAsync(System.Threading.CancellationToken)"/>
    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    /// <inheritdoc cref="Real.Task.WaitAsync(TimeSpan, System.Threading.CancellationToken)"/>
    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        Within(timeout, this, () => new Task(DefaultKind, null, TaskCreationOptions.None), cancellationToken);

    /// <summary>Gives the task a thread, unless it has been cancelled by now.</summary>
    internal static T LaunchedUnlessCancelled<T>(T task, TaskScheduler? scheduler = null) where T : Task
    {
        if (!task.token.CanBeCanceled || !task.token.IsCancellationRequested)
        {
            task.StartOn(scheduler);
            return task;
        }

        task.cancelledBy = task.token;
        task.End(null, TaskStatus.Canceled);
        return task;
    }

    /// <summary>The token that may cancel it, and that its body may be cancelled by.</summary>
    private protected void Obey(CancellationToken cancellationToken) => token = cancellationToken;
}
