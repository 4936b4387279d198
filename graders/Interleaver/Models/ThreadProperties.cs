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
            ThrowIfEnded("state");
            Reach(Engine.Look(properties));
            return isBackground;
        }

        set
        {
            ThrowIfEnded("state");
            Reach(Engine.Change(properties));
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
                self.Scheduler.Point(self, new Operation(OperationKind.Global, thread.End));
                SeesEnd(self);
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
            ThrowIfEnded("priority");
            Reach(Engine.Look(properties));
            return priority;
        }

        set
        {
            ThrowIfEnded("priority");
            Reach(Engine.Change(properties));
            priority = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(null, "Value of flags is invalid.");
        }
    }

    /// <summary>False: pool threads are not told apart here, except those of the pool's models.</summary>
    public bool IsThreadPoolThread
    {
        get
        {
            ThrowIfEnded("state");
            Reach(Engine.Look(properties));
            return field;
        }

        internal init;
    }

    // Once the thread runs, others can see when a property changes.
    private void Reach(Operation operation)
    {
        if (controlled is not null && ControlledThread.Current is { } self)
        {
            self.Scheduler.Point(self, operation);
        }
    }

    private void ThrowIfEnded(string property)
    {
        if (controlled is null)
        {
            return;
        }

        if (ControlledThread.Current is { } self && self != controlled)
        {
            self.Scheduler.Point(self, Engine.Look(controlled.End));
            SeesEnd(self);
        }

        if (controlled.HasEnded)
        {
            throw new ThreadStateException($"Thread is dead; {property} cannot be accessed.");
        }
    }
}
