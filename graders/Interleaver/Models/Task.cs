using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.Tasks.Task"/>. Each task has a pool thread of its own, as in a pool that always has
/// one to spare, and a thread that waits never runs the task itself, unless a scheduler of the program's own says so.
/// </summary>
/// <remarks>
/// <code>
/// Created ──Start──► Running ──the body ends──────────────────────────┐
/// WaitingForActivation ──the promise is kept, or what it follows ends─┴─► RanToCompletion, Faulted, Canceled
/// </code>
/// A started task is Running at once: nobody can tell it from one whose first instruction is still to come.
/// </remarks>
[System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(AsyncTaskMethodBuilder))]
public partial class Task : ModelObject, IDisposable
{
    private protected const string DefaultKind = "task";
    private readonly TaskEnd end;
    private List<Exception>? failures;
    private TaskStatus status;
    private long due;
    private int id;

    /// <inheritdoc cref="System.Threading.Tasks.Task.Id"/>
    public int Id => id != 0 ? id : id = ++Table.LastId;

    /// <inheritdoc cref="System.Threading.Tasks.Task.CurrentId"/>
    public static int? CurrentId => ThreadState.Of(Engine.Self).Task?.Id;

    /// <inheritdoc cref="System.Threading.Tasks.Task.AsyncState"/>
    public object? AsyncState { get; }

    /// <inheritdoc cref="System.Threading.Tasks.Task.CreationOptions"/>
    public TaskCreationOptions CreationOptions { get; }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Factory"/>
    public static TaskFactory Factory { get; } = new();

    /// <inheritdoc cref="System.Threading.Tasks.Task.Status"/>
    public TaskStatus Status
    {
        get
        {
            Look();
            return status;
        }
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.IsCompleted"/>
    public bool IsCompleted => Look();

    /// <inheritdoc cref="System.Threading.Tasks.Task.IsCompletedSuccessfully"/>
    public bool IsCompletedSuccessfully => Status == TaskStatus.RanToCompletion;

    /// <inheritdoc cref="System.Threading.Tasks.Task.IsFaulted"/>
    public bool IsFaulted => Status == TaskStatus.Faulted;

    /// <inheritdoc cref="System.Threading.Tasks.Task.IsCanceled"/>
    public bool IsCanceled => Status == TaskStatus.Canceled;

    /// <inheritdoc cref="System.Threading.Tasks.Task.Exception"/>
    public AggregateException? Exception => IsFaulted ? new AggregateException(failures!) : null;

    // Its end is a fact that no later step changes.
    private bool HasEnded => status >= TaskStatus.RanToCompletion;

    private bool MayInline => !isCancelledDelay && !CreationOptions.HasFlag(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskTable Table => World.Of(Engine.Self).The<TaskTable>();

    /// <inheritdoc cref="System.Threading.Tasks.Task.Wait()"/>
    public void Wait() => WaitFor(-1);

    /// <inheritdoc cref="System.Threading.Tasks.Task.Wait(int)"/>
    public bool Wait(int millisecondsTimeout) => WaitFor(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Tasks.Task.Wait(TimeSpan)"/>
    public bool Wait(TimeSpan timeout) => WaitFor(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Tasks.Task.Wait(System.Threading.CancellationToken)"/>
    public void Wait(CancellationToken cancellationToken) => WaitFor(-1, cancellationToken);

    /// <inheritdoc cref="System.Threading.Tasks.Task.Wait(int, System.Threading.CancellationToken)"/>
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken) =>
        WaitFor(Engine.Ticks(millisecondsTimeout), cancellationToken);

    /// <inheritdoc cref="System.Threading.Tasks.Task.Wait(TimeSpan, System.Threading.CancellationToken)"/>
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var ticks = Engine.Ticks(timeout);

        // Unlike with a number of milliseconds, which looks whether the task has ended first.
        Engine.Self.ThrowIfRequested(cancellationToken);
        return WaitFor(ticks, cancellationToken);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Dispose()"/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !Engine.Self.Scheduler.IsUnwinding && !Look())
        {
            throw new InvalidOperationException(
                "A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
        }
    }

    /// <summary>Waits for the end. False when the time was over first.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was requested first.</exception>
    internal bool AwaitEnd(ControlledThread self, long timeout, bool interruptible = true, CancellationToken token = default)
    {
        if (timeout == 0)
        {
            return Look();
        }

        AnnouncePause(self);
        BeginJoining(self);
        var reason = self.Await(end, Engine.Look(end), timeout, token, interruptible);
        EndJoining(self);
        Engine.ThrowIfInterrupted(reason);
        return reason == WakeReason.Cancelled ? throw token.Cancelled() : SeesEnd(self);
    }

    /// <summary>Waits, and throws what made the task fail; that the wait was cancelled as well goes before that the task was.</summary>
    private protected bool WaitFor(long timeout, CancellationToken token = default)
    {
        RunIfQueued(timeout, token);
        if (!AwaitEnd(Engine.Self, timeout, token: token))
        {
            return false;
        }

        if (status == TaskStatus.Canceled && token.State is { IsRequested: true })
        {
            throw token.Cancelled();
        }

        var exceptions = new List<Exception>();
        AddFailures(exceptions);
        return exceptions.Count == 0 ? true : throw new AggregateException(exceptions);
    }

    private void AddFailures(List<Exception> exceptions)
    {
        exceptions.AddRange(failures ?? []);
        isSeenByParent |= parent is not null && parent == ThreadState.Of(Engine.Self).Task;
        if (status == TaskStatus.Canceled)
        {
            exceptions.Add(new TaskCanceledException(Carrier.ToReal(this)));
        }
    }

    private bool Look()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Look(end));
        return SeesEnd(self);
    }
}
