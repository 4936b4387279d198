using Interleaver.Scheduling;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Tasks that a scheduler other than the default one runs.</content>
public partial class Task
{
    /// <summary>The scheduler; null for the default one.</summary>
    internal TaskScheduler? Scheduler { get; private set; }

    /// <inheritdoc cref="Real.Task.Start(Real.TaskScheduler)"/>
    public void Start(TaskScheduler scheduler)
    {
        // A task that has ended says so first.
        if (scheduler is null && !IsCompleted)
        {
            throw new ArgumentNullException(nameof(scheduler));
        }

        ThrowUnlessCreated("Start", "a promise-style task.", "a task that has completed.");
        StartOn(scheduler!);
    }

    /// <inheritdoc cref="Real.Task.RunSynchronously(Real.TaskScheduler)"/>
    public void RunSynchronously(TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        ThrowUnlessCreated(
            "RunSynchronously",
            "a task not bound to a delegate, such as the task returned from an asynchronous method.",
            "a task that has already completed.");
        Scheduler = TaskScheduler.Own(scheduler);
        if (Scheduler is null)
        {
            ExecuteHere();
            return;
        }

        status = TaskStatus.WaitingToRun;
        if (!Scheduler.TryInline(this, wasQueued: false))
        {
            Scheduler.QueueTask(this);
        }

        WaitQuietly();
    }

    /// <summary>Gives the task to a scheduler.</summary>
    /// <param name="scheduler">Any, the default one too.</param>
    /// <param name="mayInline">Whether the calling thread may run it, if the scheduler agrees.</param>
    internal void StartOn(TaskScheduler? scheduler, bool mayInline = false)
    {
        Scheduler = TaskScheduler.Own(scheduler);
        if (Scheduler is null)
        {
            Launched(this);
            return;
        }

        status = TaskStatus.WaitingToRun;
        if (mayInline && Scheduler.TryInline(this, wasQueued: false))
        {
            return;
        }

        try
        {
            Scheduler.QueueTask(this);
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            var wrapped = new TaskSchedulerException(exception);
            TryEnd(TaskStatus.Faulted, [wrapped]);
            throw wrapped;
        }
    }

    /// <summary>Runs the task on the calling thread, if none has begun to. A scheduler's part.</summary>
    internal bool ExecuteQueued()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(end));
        if (status != TaskStatus.WaitingToRun)
        {
            return false;
        }

        Execute();
        return true;
    }

    /// <summary>Who waits until a task ends, whatever comes, runs it on his own thread, if it is in the line of a scheduler that lets him.</summary>
    internal void RunIfQueued(long timeout = -1, CancellationToken token = default)
    {
        if (timeout < 0 && !token.CanBeCanceled && status == TaskStatus.WaitingToRun)
        {
            Scheduler?.TryInline(this, wasQueued: true);
        }
    }

    /// <summary>Waits for the end, however it comes.</summary>
    internal void WaitQuietly()
    {
        var self = Engine.Self;
        self.Scheduler.ThrowIfUnwinding();
        if (!SeesEnd(self))
        {
            AwaitEnd(self, -1);
        }
    }
}
