using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.SynchronizationContext"/>, without waits on handles of the system.</summary>
public class SynchronizationContext : ModelObject
{
    /// <inheritdoc cref="System.Threading.SynchronizationContext()"/>
    public SynchronizationContext()
    {
    }

    /// <inheritdoc cref="System.Threading.SynchronizationContext.Current"/>
    public static SynchronizationContext? Current => ThreadState.Of(Engine.Self).SyncContext;

    /// <inheritdoc cref="System.Threading.SynchronizationContext.SetSynchronizationContext(System.Threading.SynchronizationContext)"/>
    public static void SetSynchronizationContext(SynchronizationContext? syncContext) =>
        ThreadState.Of(Engine.Self).SyncContext = syncContext;

    /// <inheritdoc cref="System.Threading.SynchronizationContext.Send(SendOrPostCallback, object)"/>
    public virtual void Send(SendOrPostCallback d, object? state) => d(state);

    /// <inheritdoc cref="System.Threading.SynchronizationContext.Post(SendOrPostCallback, object)"/>
    public virtual void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(new WaitCallback(d), state);

    /// <inheritdoc cref="System.Threading.SynchronizationContext.OperationStarted"/>
    public virtual void OperationStarted()
    {
    }

    /// <inheritdoc cref="System.Threading.SynchronizationContext.OperationCompleted"/>
    public virtual void OperationCompleted()
    {
    }

    /// <inheritdoc cref="System.Threading.SynchronizationContext.CreateCopy"/>
    public virtual SynchronizationContext CreateCopy() => new();

    /// <summary>For a deadlock: what a method waits for that may go on, but only where the context lets it.</summary>
    internal static SyncObject ThreadOf(SynchronizationContext? context)
    {
        var turn = new SyncObject("thread of its SynchronizationContext");
        var thread = Engine.Self.Scheduler.Threads.FirstOrDefault(thread => context is not null && !thread.HasEnded && Of(thread) == context);
        if (thread is not null)
        {
            (turn.Holder, turn.HolderSite) = (thread.Id, thread.Site);
        }

        return turn;
    }

    /// <summary>The thread's context, unless it is the default one, which only means the pool.</summary>
    internal static SynchronizationContext? Of(ControlledThread thread) =>
        ThreadState.Of(thread).SyncContext is { } context && context.GetType() != typeof(SynchronizationContext) ? context : null;
}
