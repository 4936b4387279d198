using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Thread"/>. What it runs, it runs under the scheduler's control.</summary>
public sealed partial class Thread : ModelObject
{
    private readonly SyncObject properties = new("thread's properties");
    private readonly Action<object?>? body;
    private readonly bool takesNothing;
    private ControlledThread? controlled;
    private string? name;
    private bool isBackground;
    private ThreadPriority priority = ThreadPriority.Normal;
    private bool started;

    /// <inheritdoc cref="System.Threading.Thread(ThreadStart)"/>
    public Thread(ThreadStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        body = _ => start();
        takesNothing = true;
    }

    /// <inheritdoc cref="System.Threading.Thread(ParameterizedThreadStart)"/>
    public Thread(ParameterizedThreadStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        body = start.Invoke;
    }

    /// <inheritdoc cref="System.Threading.Thread(ThreadStart, int)"/>
    public Thread(ThreadStart start, int maxStackSize) : this(start) => ArgumentOutOfRangeException.ThrowIfNegative(maxStackSize);

    /// <inheritdoc cref="System.Threading.Thread(ParameterizedThreadStart, int)"/>
    public Thread(ParameterizedThreadStart start, int maxStackSize) : this(start) =>
        ArgumentOutOfRangeException.ThrowIfNegative(maxStackSize);

    private Thread(ControlledThread existing)
    {
        controlled = existing;
        started = true;
        name = existing.Name.Length > 0 ? existing.Name : null;
        isBackground = existing.IsBackground;
    }

    /// <inheritdoc cref="System.Threading.Thread.CurrentThread"/>
    public static Thread CurrentThread => Of(Engine.Self);

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

    internal static Thread Of(ControlledThread thread)
    {
        var state = Models.ThreadState.Of(thread);
        return state.Thread ??= new Thread(thread);
    }

    /// <summary>Starts a thread for another model: a pool's, a timer's. Returns what controls it.</summary>
    internal static ControlledThread StartPoolThread(Action body, string name, bool isPools = true)
    {
        var self = Engine.Self;
        self.Scheduler.BeforeStart(self);
        var thread = self.Scheduler.Start(self, body, name, isBackground: true);
        Models.ThreadState.Of(thread).Thread = isPools ? OfPool(thread) : new Thread(thread);
        return thread;
    }

    /// <summary>What the program sees of a pool's thread.</summary>
    internal static Thread OfPool(ControlledThread thread) => new(thread) { IsThreadPoolThread = true };

    /// <summary>Gives what a timer does when its time has come a thread of the pool, which nobody has to wait for.</summary>
    internal static void StartByClock(Scheduler scheduler, SyncObject timer, Action body, int site) =>
        NameAfterTimer(scheduler.StartByClock(timer, body, site));

    /// <summary>The same for a timer whose time is now: the calling thread starts it.</summary>
    internal static void StartForTimer(Action body)
    {
        var thread = StartPoolThread(body, "");
        thread.StartSite = 0;
        NameAfterTimer(thread);
    }

    private static void NameAfterTimer(ControlledThread thread)
    {
        Models.ThreadState.Of(thread).Thread = OfPool(thread);
        thread.Name = $"timer callback {thread.Id}";
        thread.EndsQuietly = true;
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
