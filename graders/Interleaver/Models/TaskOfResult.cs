namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.Task{TResult}"/>: a <see cref="Task"/> that hands over a result.</summary>
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

    /// <summary>A task whose body the deriving class knows.</summary>
    private protected Task(TaskCreationOptions creationOptions) : base((object?)null, creationOptions)
    {
    }

    internal Task(string kind, object? state, TaskCreationOptions creationOptions) : base(kind, state, creationOptions)
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

    /// <summary>Ends a promise with a result. False when it has ended already.</summary>
    internal bool TryEndWith(TResult result)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return true;
        }

        if (!MayEnd(self))
        {
            return false;
        }

        Keep(result);
        End(self, TaskStatus.RanToCompletion);
        return true;
    }

    /// <inheritdoc/>
    private protected override TaskStatus Invoke()
    {
        Keep(function!(AsyncState));
        return TaskStatus.RanToCompletion;
    }
}
