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
    internal static Thread OfPool(ControlledThread thread) => new(thread) { IsOfPool = true };

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
}
