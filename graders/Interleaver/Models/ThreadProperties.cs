using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>What a thread says of itself.</content>
public sealed partial class Thread
{
    /// <inheritdoc cref="System.Threading.Thread.Name"/>
    public string? Name
    {
        get
        {
            Reach(Engine.Look(properties));
            return name;
        }

        set
        {
            Reach(Engine.Change(properties));
            name = value;
            if (controlled is not null)
            {
                controlled.Name = value ?? "";
            }
        }
    }

    /// <inheritdoc cref="System.Threading.Thread.IsBackground"/>
    public bool IsBackground
    {
        get
        {
            ReachUnlessEnded(Engine.Look(properties), "state");
            return isBackground;
        }

        set
        {
            ReachUnlessEnded(Engine.Change(properties), "state");
            isBackground = value;
            if (controlled is not null)
            {
                controlled.IsBackground = value;
            }
        }
    }

    /// <inheritdoc cref="System.Threading.Thread.IsAlive"/>
    public bool IsAlive => LookAtEnd() is { HasEnded: false };

    /// <inheritdoc cref="System.Threading.Thread.ThreadState"/>
    public System.Threading.ThreadState ThreadState
    {
        get
        {
            var self = Engine.Self;
            if (Started(self) is { } thread && thread != self)
            {
                // What it is doing may change with whatever is done, by it or by others.
                Look(self, OperationKind.Global);
            }

            var background = isBackground ? System.Threading.ThreadState.Background : 0;
            return controlled switch
            {
                null => System.Threading.ThreadState.Unstarted | background,
                { HasEnded: true } => System.Threading.ThreadState.Stopped,
                { WaitingIn: not null } => System.Threading.ThreadState.WaitSleepJoin | background,
                _ => System.Threading.ThreadState.Running | background,
            };
        }
    }

    /// <summary>The number of the thread within the interleaving, plus one: the same in every run.</summary>
    public int ManagedThreadId => (controlled?.Id ?? Engine.Self.Scheduler.Threads.Count) + 1;

    /// <inheritdoc cref="System.Threading.Thread.Priority"/>
    public ThreadPriority Priority
    {
        get
        {
            ReachUnlessEnded(Engine.Look(properties), "priority");
            return priority;
        }

        set
        {
            ReachUnlessEnded(Engine.Change(properties), "priority");
            priority = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(null, "Value of flags is invalid.");
        }
    }

    /// <summary>False: pool threads are not told apart here, except those of the pool's models.</summary>
    public bool IsThreadPoolThread
    {
        get
        {
            ReachUnlessEnded(Engine.Look(properties), "state");
            return IsOfPool;
        }
    }

    /// <summary>The same, for the engine itself.</summary>
    internal bool IsOfPool { get; private init; }

    // Once the thread runs, others can see when a property changes.
    private void Reach(Operation operation)
    {
        if (controlled is not null && ControlledThread.Current is { } self)
        {
            self.Scheduler.Point(self, operation);
        }
    }

    private void ReachUnlessEnded(Operation operation, string property)
    {
        if (controlled is not null && ControlledThread.Current is { } self && self != controlled)
        {
            Look(self, OperationKind.Look);
        }

        if (controlled is { HasEnded: true })
        {
            throw new ThreadStateException($"Thread is dead; {property} cannot be accessed.");
        }

        Reach(operation);
    }
}
