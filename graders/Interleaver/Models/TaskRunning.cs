using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>How a task begins: constructors, <c>Run</c>, <c>Start</c>, and the body on its thread.</content>
public partial class Task
{
    private readonly Action<object?>? body;
    private readonly bool isBodyless;
    private readonly ExecutionContext? context;
    private Task? antecedent;
    private TaskContinuationOptions conditions;
    private ControlledThread? runner;

    /// <inheritdoc cref="System.Threading.Tasks.Task(Action)"/>
    public Task(Action action) : this(action, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task(Action, TaskCreationOptions)"/>
    public Task(Action action, TaskCreationOptions creationOptions) : this((object?)null, creationOptions)
    {
        ArgumentNullException.ThrowIfNull(action);
        body = _ => action();
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task(Action{object}, object)"/>
    public Task(Action<object?> action, object? state) : this(action, state, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task(Action{object}, object, TaskCreationOptions)"/>
    public Task(Action<object?> action, object? state, TaskCreationOptions creationOptions) : this(state, creationOptions)
    {
        ArgumentNullException.ThrowIfNull(action);
        body = action;
    }

    /// <summary>A task whose body the deriving class knows.</summary>
    private protected Task(object? state, TaskCreationOptions creationOptions)
    {
        TaskOptions.Check(creationOptions);
        AsyncState = state;
        CreationOptions = creationOptions;
        context = ExecutionContext.CaptureIfControlled();
        end = new TaskEnd(DefaultKind);
        if (creationOptions.HasFlag(TaskCreationOptions.AttachedToParent))
        {
            Attach();
        }
    }

    /// <summary>A promise: somebody else says when it ends.</summary>
    internal Task(string kind, object? state, TaskCreationOptions creationOptions, SyncObject? source = null)
    {
        AsyncState = state;
        CreationOptions = creationOptions;
        end = new TaskEnd(kind) { Source = source };
        if (source is not null)
        {
            end.Involve(source);
        }

        isBodyless = true;
        status = TaskStatus.WaitingForActivation;
        if (creationOptions.HasFlag(TaskCreationOptions.AttachedToParent))
        {
            Attach();
        }
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Run(Action)"/>
    public static Task Run(Action action) =>
        Launched(new Task(action, TaskCreationOptions.DenyChildAttach));

    /// <inheritdoc cref="System.Threading.Tasks.Task.Run{TResult}(Func{TResult})"/>
    public static Task<TResult> Run<TResult>(Func<TResult> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Launched(new Task<TResult>(function, TaskCreationOptions.DenyChildAttach));
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Start()"/>
    public void Start()
    {
        ThrowUnlessCreated("Start", "a promise-style task.", "a task that has completed.");
        StartOn(TaskScheduler.CurrentOf(Engine.Self));
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.RunSynchronously()"/>
    public void RunSynchronously()
    {
        ThrowUnlessCreated(
            "RunSynchronously",
            "a task not bound to a delegate, such as the task returned from an asynchronous method.",
            "a task that has already completed.");
        status = TaskStatus.Running;
        ExecuteHere();
    }

    /// <summary>Gives the task a thread.</summary>
    internal static T Launched<T>(T task) where T : Task
    {
        task.status = task.antecedent is null ? TaskStatus.Running : TaskStatus.WaitingForActivation;
        var isLong = task.CreationOptions.HasFlag(TaskCreationOptions.LongRunning);
        task.runner = Thread.StartPoolThread(task.Execute, "", isPools: !isLong);
        task.runner.Name = $"task {task.runner.Id}";
        task.runner.EndsQuietly = true;
        return task;
    }

    /// <summary>Runs the body, whatever it throws, and says how the task is to end.</summary>
    private protected virtual TaskStatus Invoke()
    {
        body!(AsyncState);
        return TaskStatus.RanToCompletion;
    }

    private void Execute()
    {
        var self = Engine.Self;
        if (!MayBegin(self))
        {
            return;
        }

        status = TaskStatus.Running;
        var state = ThreadState.Of(self);
        var outer = state.Task;
        state.Task = this;
        var how = TaskStatus.Created;
        try
        {
            ExecutionContext.RunIn(context, () => how = Invoke());
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            how = IsAcknowledged(self, exception) ? TaskStatus.Canceled : TaskStatus.Faulted;
            if (how == TaskStatus.Canceled)
            {
                NoteCancellation(exception);
            }
            else
            {
                failures = [exception];
            }
        }

        state.Task = outer;
        if (MayEnd(self, how))
        {
            EndWithChildren(self, how);
        }
    }

    private void ThrowUnlessCreated(string method, string promise, string completed)
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(end));
        if (status == TaskStatus.Created)
        {
            return;
        }

        var what = HasEnded ? completed
            : isBodyless ? promise
            : antecedent is not null ? "a continuation task."
            : "a task that was already started.";
        throw new InvalidOperationException($"{method} may not be called on {what}");
    }
}
