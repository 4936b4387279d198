using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.Tasks.TaskScheduler"/>: the default one gives each task a thread; others are the
/// program's own, or post to a context. There is no event for exceptions that nobody looked at: when it is raised depends
/// on the collector.
/// </summary>
public abstract class TaskScheduler : ModelObject
{
    private int id;

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler()"/>
    protected TaskScheduler()
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.Default"/>
    public static TaskScheduler Default => World.Of(Engine.Self).The<PoolScheduler>();

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.Current"/>
    public static TaskScheduler Current => CurrentOf(Engine.Self) ?? Default;

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.MaximumConcurrencyLevel"/>
    public virtual int MaximumConcurrencyLevel => int.MaxValue;

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.Id"/>
    public int Id
    {
        get
        {
            var self = Engine.Self;
            var numbers = World.Of(self).The<Numbers>();
            self.Scheduler.Point(self, Engine.Change(numbers));
            return id != 0 ? id : id = ++numbers.Last;
        }
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.FromCurrentSynchronizationContext"/>
    public static TaskScheduler FromCurrentSynchronizationContext() => new ContextScheduler(
        SynchronizationContext.Current
        ?? throw new InvalidOperationException("The current SynchronizationContext may not be used as a TaskScheduler."));

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.QueueTask(System.Threading.Tasks.Task)"/>
    protected internal abstract void QueueTask(Task task);

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.TryExecuteTaskInline(System.Threading.Tasks.Task, bool)"/>
    protected abstract bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.GetScheduledTasks"/>
    protected abstract IEnumerable<Task>? GetScheduledTasks();

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.TryDequeue(System.Threading.Tasks.Task)"/>
    protected internal virtual bool TryDequeue(Task task) => false;

    /// <inheritdoc cref="System.Threading.Tasks.TaskScheduler.TryExecuteTask(System.Threading.Tasks.Task)"/>
    protected bool TryExecuteTask(Task task) => task.Scheduler == this
        ? task.ExecuteQueued()
        : throw new InvalidOperationException("ExecuteTask may not be called for a task which was previously queued to a different TaskScheduler.");

    /// <summary>The scheduler of the running task; null for the default one.</summary>
    internal static TaskScheduler? CurrentOf(ControlledThread thread) =>
        ThreadState.Of(thread).Task is { Scheduler: { } scheduler } task
        && !task.CreationOptions.HasFlag(TaskCreationOptions.HideScheduler) ? scheduler : null;

    /// <summary>Null for the default one, which tasks need not remember.</summary>
    internal static TaskScheduler? Own(TaskScheduler? scheduler) => scheduler is PoolScheduler ? null : scheduler;

    /// <summary>Asks the scheduler to run the task on the calling thread.</summary>
    internal bool TryInline(Task task, bool wasQueued) => TryExecuteTaskInline(task, wasQueued);

    // Who asks first gets the smaller one.
    private sealed class Numbers() : SyncObject("numbers of schedulers")
    {
        public int Last { get; set; }
    }

    private sealed class PoolScheduler : TaskScheduler
    {
        protected internal override void QueueTask(Task task) => Task.Launched(task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task>? GetScheduledTasks() => null;
    }

    private sealed class ContextScheduler(SynchronizationContext context) : TaskScheduler
    {
        public override int MaximumConcurrencyLevel => 1;

        protected internal override void QueueTask(Task task) => context.Post(_ => TryExecuteTask(task), null);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
            SynchronizationContext.Current == context && TryExecuteTask(task);

        protected override IEnumerable<Task>? GetScheduledTasks() => null;
    }
}
