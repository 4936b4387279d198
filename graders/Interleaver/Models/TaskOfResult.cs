using Interleaver.Events;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.Task{TResult}"/>: a <see cref="Task"/> that hands over a result.</summary>
[System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(AsyncTaskMethodBuilder<>))]
public partial class Task<TResult> : Task
{
    private readonly Func<object?, TResult>? function;

    /// <inheritdoc cref="System.Threading.Tasks.Task{TResult}(Func{TResult})"/>
    public Task(Func<TResult> function) : this(function, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task{TResult}(Func{TResult}, TaskCreationOptions)"/>
    public Task(Func<TResult> function, TaskCreationOptions creationOptions) : base((object?)null, creationOptions)
    {
        ArgumentNullException.ThrowIfNull(function, "action");
        this.function = _ => function();
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task{TResult}(Func{object, TResult}, object)"/>
    public Task(Func<object?, TResult> function, object? state) : this(function, state, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task{TResult}(Func{object, TResult}, object, TaskCreationOptions)"/>
    public Task(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) : base(state, creationOptions)
    {
        ArgumentNullException.ThrowIfNull(function, "action");
        this.function = function;
    }

    internal Task(string kind, object? state, TaskCreationOptions creationOptions, SyncObject? source = null)
        : base(kind, state, creationOptions, source)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task{TResult}.Factory"/>
    public static new TaskFactory<TResult> Factory { get; } = new();

    /// <inheritdoc cref="System.Threading.Tasks.Task{TResult}.Result"/>
    public TResult Result
    {
        get
        {
            WaitFor(-1);
            return Kept!;
        }
    }

    /// <inheritdoc cref="Real.Task{TResult}.GetAwaiter"/>
    public new TaskAwaiter<TResult> GetAwaiter() => new(this);

    /// <inheritdoc cref="Real.Task{TResult}.ConfigureAwait(bool)"/>
    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) =>
        ConfigureAwait(continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    /// <inheritdoc cref="Real.Task{TResult}.ConfigureAwait(Real.ConfigureAwaitOptions)"/>
    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(ConfigureAwaitOptions options) =>
        new(this, TaskOptions.CheckedForResult(options));

    /// <summary>The result, for those who know that it is there.</summary>
    internal TResult? Kept { get; private set; }

    /// <inheritdoc cref="Task.ContinueWith(Action{Task})"/>
    public Task ContinueWith(Action<Task<TResult>> continuationAction) =>
        ContinueWith(continuationAction, TaskContinuationOptions.None);

    /// <inheritdoc cref="Task.ContinueWith(Action{Task}, TaskContinuationOptions)"/>
    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(() => continuationAction(this)), continuationOptions);
    }

    /// <inheritdoc cref="Task.ContinueWith(Action{Task, object}, object)"/>
    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state) =>
        ContinueWith(continuationAction, state, TaskContinuationOptions.None);

    /// <inheritdoc cref="Task.ContinueWith(Action{Task, object}, object, TaskContinuationOptions)"/>
    public Task ContinueWith(
        Action<Task<TResult>, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(given => continuationAction(this, given), state), continuationOptions);
    }

    /// <inheritdoc cref="Task.ContinueWith{TResult}(Func{Task, TResult})"/>
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction) =>
        ContinueWith(continuationFunction, TaskContinuationOptions.None);

    /// <inheritdoc cref="Task.ContinueWith{TResult}(Func{Task, TResult}, TaskContinuationOptions)"/>
    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TNewResult>(() => continuationFunction(this)), continuationOptions);
    }

    /// <inheritdoc cref="Task.ContinueWith{TResult}(Func{Task, object, TResult}, object)"/>
    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state) =>
        ContinueWith(continuationFunction, state, TaskContinuationOptions.None);

    /// <inheritdoc cref="Task.ContinueWith{TResult}(Func{Task, object, TResult}, object, TaskContinuationOptions)"/>
    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TNewResult>(given => continuationFunction(this, given), state), continuationOptions);
    }

    /// <summary>A task that had its result before anybody saw it.</summary>
    internal static Task<TResult> EndedWith(TResult result)
    {
        var task = new Task<TResult>(DefaultKind, null, TaskCreationOptions.None);
        task.Keep(result);
        task.End(null, TaskStatus.RanToCompletion);
        return task;
    }

    /// <summary>Puts the result where it is handed over from; ending the task is the caller's part.</summary>
    internal void Keep(TResult result) => Kept = result;

    /// <summary>Ends a promise because the time is over.</summary>
    internal void EndByClock(TResult result)
    {
        Keep(result);
        End(null, TaskStatus.RanToCompletion);
    }

    /// <summary>Ends a promise with a result. False when it has ended already.</summary>
    internal bool TryEndWith(TResult result)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return true;
        }

        if (!MayEnd(self, TaskStatus.RanToCompletion))
        {
            return false;
        }

        Keep(result);
        End(self, TaskStatus.RanToCompletion);
        return true;
    }

    /// <inheritdoc cref="Real.Task{TResult}.WaitAsync(System.Threading.CancellationToken)"/>
    public new Task<TResult> WaitAsync(CancellationToken cancellationToken) => WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    /// <inheritdoc cref="Real.Task{TResult}.WaitAsync(TimeSpan)"/>
    public new Task<TResult> WaitAsync(TimeSpan timeout) => WaitAsync(timeout, CancellationToken.None);

    /// <inheritdoc cref="Real.Task{TResult}.WaitAsync(TimeSpan, System.Threading.CancellationToken)"/>
    public new Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        Within(timeout, this, () => new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), cancellationToken);

    /// <inheritdoc cref="Real.Task{TResult}.WaitAsync(TimeSpan, System.TimeProvider)"/>
    public new Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider) => WaitAsync(timeout, timeProvider, default);

    /// <inheritdoc cref="Real.Task{TResult}.WaitAsync(TimeSpan, System.TimeProvider, System.Threading.CancellationToken)"/>
    public new Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return Within(timeout, this, () => new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), cancellationToken, timeProvider);
    }

    /// <inheritdoc/>
    private protected override void KeepResultOf(Task other)
    {
        if (other is Task<TResult> kept)
        {
            Keep(kept.Kept!);
        }
    }

    /// <inheritdoc/>
    private protected override TaskStatus Invoke()
    {
        Keep(function!(AsyncState));
        return TaskStatus.RanToCompletion;
    }
}
