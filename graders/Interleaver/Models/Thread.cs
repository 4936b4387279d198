using System.Globalization;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Thread"/>. What it runs, it runs under the scheduler's control.</summary>
public sealed class Thread
{
    private readonly SyncObject properties = new("thread's properties");
    private readonly Action<object?>? body;
    private ControlledThread? controlled;
    private string? name;
    private bool isBackground;
    private bool started;

    /// <inheritdoc cref="System.Threading.Thread(ThreadStart)"/>
    public Thread(ThreadStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        body = _ => start();
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
            Reach(Engine.Look(properties));
            ThrowIfEnded();
            return isBackground;
        }

        set
        {
            Reach(Engine.Change(properties));
            ThrowIfEnded();
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
            var background = isBackground ? System.Threading.ThreadState.Background : 0;
            return LookAtEnd() switch
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
    public ThreadPriority Priority { get; set; } = ThreadPriority.Normal;

    /// <summary>False: pool threads are not told apart here, except those of the pool's models.</summary>
    public bool IsThreadPoolThread { get; internal init; }

    /// <inheritdoc cref="System.Threading.Thread.CurrentCulture"/>
    public CultureInfo CurrentCulture { get; set; } = CultureInfo.InvariantCulture;

    /// <inheritdoc cref="System.Threading.Thread.CurrentUICulture"/>
    public CultureInfo CurrentUICulture { get; set; } = CultureInfo.InvariantCulture;

    /// <inheritdoc cref="System.Threading.Thread.Start()"/>
    public void Start() => Begin(null);

    /// <inheritdoc cref="System.Threading.Thread.Start(object)"/>
    public void Start(object? parameter) => Begin(parameter);

    /// <inheritdoc cref="System.Threading.Thread.UnsafeStart()"/>
    public void UnsafeStart() => Begin(null);

    /// <inheritdoc cref="System.Threading.Thread.UnsafeStart(object)"/>
    public void UnsafeStart(object? parameter) => Begin(parameter);

    /// <inheritdoc cref="System.Threading.Thread.Join()"/>
    public void Join() => JoinWithin(-1);

    /// <inheritdoc cref="System.Threading.Thread.Join(int)"/>
    public bool Join(int millisecondsTimeout) => JoinWithin(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Thread.Join(TimeSpan)"/>
    public bool Join(TimeSpan timeout) => JoinWithin(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Thread.Interrupt"/>
    public void Interrupt()
    {
        var self = Engine.Self;
        if (controlled is not null)
        {
            self.Scheduler.Point(self, Engine.Change(controlled.End));
            self.Scheduler.Interrupt(controlled);
        }
    }

    /// <inheritdoc cref="System.Threading.Thread.Sleep(int)"/>
    public static void Sleep(int millisecondsTimeout) => SleepFor(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Thread.Sleep(TimeSpan)"/>
    public static void Sleep(TimeSpan timeout) => SleepFor(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Thread.Yield"/>
    public static bool Yield()
    {
        var self = Engine.Self;
        self.Scheduler.Yield(self);
        return true;
    }

    /// <inheritdoc cref="System.Threading.Thread.SpinWait(int)"/>
    public static void SpinWait(int iterations) => Yield();

    /// <inheritdoc cref="System.Threading.Thread.MemoryBarrier"/>
    public static void MemoryBarrier() => Interlocked.MemoryBarrier();

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
        Models.ThreadState.Of(thread).Thread = new Thread(thread) { IsThreadPoolThread = isPools };
        return thread;
    }

    private void Begin(object? parameter)
    {
        var self = Engine.Self;
        self.Scheduler.BeforeStart(self);
        if (started)
        {
            throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        }

        started = true;
        controlled = self.Scheduler.Start(self, () => body!(parameter), name ?? "", isBackground);
        Models.ThreadState.Of(controlled).Thread = this;
    }

    private bool JoinWithin(long timeout)
    {
        var self = Engine.Self;
        if (controlled is null)
        {
            throw new ThreadStateException("Thread has not been started.");
        }

        if (timeout == 0)
        {
            self.Scheduler.Point(self, Engine.Look(controlled.End));
        }
        else
        {
            self.Joining = controlled.Id;
            var reason = self.Scheduler.Await(self, controlled.End, Engine.Look(controlled.End), timeout);
            self.Joining = -1;
            Engine.ThrowIfInterrupted(reason);
        }

        return SeesEnd(self);
    }

    // Looking and finding it ended is as good as joining: the BCL's thread end is visible to whoever sees it.
    private ControlledThread? LookAtEnd()
    {
        if (controlled is not null)
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(controlled.End));
            SeesEnd(self);
        }

        return controlled;
    }

    // Once the thread runs, others can see when a property changes.
    private void Reach(Operation operation)
    {
        if (controlled is not null && ControlledThread.Current is { } self)
        {
            self.Scheduler.Point(self, operation);
        }
    }

    private bool SeesEnd(ControlledThread self)
    {
        if (controlled!.HasEnded)
        {
            self.Scheduler.Announce(
                new Event(EventKind.ThreadJoined, self.Id, controlled.End, self.Site, controlled.Id), changes: false);
        }

        return controlled.HasEnded;
    }

    private void ThrowIfEnded()
    {
        if (controlled is { HasEnded: true })
        {
            throw new ThreadStateException("Thread is dead; state cannot be accessed.");
        }
    }

    private static void SleepFor(long ticks)
    {
        var self = Engine.Self;
        if (ticks == 0)
        {
            self.Scheduler.Yield(self);
            return;
        }

        self.Scheduler.Announce(new Event(EventKind.Slept, self.Id, null, self.Site, Amount: ticks), changes: false);
        var reason = self.Scheduler.Await(self, new WaitQueue("sleep"), Operation.Local, ticks);
        Engine.ThrowIfInterrupted(reason);
    }
}
