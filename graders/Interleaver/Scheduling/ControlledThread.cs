using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <summary>A thread of the program under test: runs on a pooled OS thread, and only when it is its turn.</summary>
/// <remarks>
/// <code>
/// created ──Start──► enabled ◄──queue opens, time-out, interrupt──┐
///                      │  └──────────waits on a closed queue───► waiting
///                      └──body ends──► ended
/// </code>
/// </remarks>
public sealed class ControlledThread
{
    /// <summary>The kind of <see cref="End"/>.</summary>
    internal const string EndKind = "end of a thread";

    [ThreadStatic]
    private static ControlledThread? current;

    internal readonly Gate Turn = new();
    internal Action? Body;
    internal bool HasBegun;
    internal TimerEntry? Deadline;
    internal bool TimedOut;
    internal bool IsLate;
    internal WaitQueue? Then;
    internal bool WasInterrupted;
    internal bool IsListedAsBlocked;

    internal ControlledThread(Scheduler scheduler, int id)
    {
        Scheduler = scheduler;
        Id = id;
    }

    /// <summary>The controlled thread that runs on this OS thread; null on threads that nobody controls.</summary>
    public static ControlledThread? Current
    {
        get => current;
        internal set => current = value;
    }

    /// <summary>The scheduler whose thread this is.</summary>
    public Scheduler Scheduler { get; }

    /// <summary>Number in order of creation within the interleaving; 0 is the body's thread.</summary>
    public int Id { get; }

    /// <summary>What a reader calls it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where in the source the thread is; set by rewritten code before each announced instruction.</summary>
    public int Site;

    /// <summary>Whether the process would end without waiting for it.</summary>
    public bool IsBackground { get; set; }

    /// <summary>Whether its body has ended.</summary>
    public bool HasEnded { get; internal set; }

    /// <summary>Whether its end is no step of its own, because nobody can wait for it: a pool's thread.</summary>
    internal bool EndsQuietly { get; set; }

    /// <summary>Where it was started; 0 for those that the clock started.</summary>
    public int StartSite { get; internal set; }

    /// <summary>The thread that started it; -1 for the first, and for those that the clock started.</summary>
    public int Parent { get; internal set; } = -1;

    /// <summary>Opens when the thread has ended.</summary>
    public WaitQueue End { get; } = new(EndKind);

    /// <summary>The queue that it waits in, if it waits.</summary>
    public WaitQueue? WaitingIn { get; internal set; }

    /// <summary>The thread whose end it waits for, or -1.</summary>
    public int Joining { get; set; } = -1;

    /// <summary>What it does next when it gets the turn.</summary>
    public Operation Next { get; internal set; }

    /// <summary>An interrupt that has not been delivered yet.</summary>
    public bool InterruptPending { get; set; }

    /// <summary>Whether Interrupt ends the wait that it is in, or was in last.</summary>
    public bool IsInterruptible { get; internal set; }

    /// <summary>Calls of the program that it is inside of.</summary>
    public int Depth;

    /// <summary>Loop iterations until the engine lets others run; counts down.</summary>
    public int LoopAllowance;

    /// <summary>Room for the models' own data about the thread.</summary>
    public object? Attachment;

    // A look at the same place again, while nothing changed anywhere, is a spin.
    internal readonly Dictionary<(int Site, SyncObject? Target), (int Times, int Allowance)> Looks = [];

    // How long it ran without being told to wait, of what Limits.GoingOn allows.
    internal int GoneOn;

    // The places from which it has let others run.
    internal readonly HashSet<int> Yields = [];

    // Both are about the time since this change.
    internal long LatestChange = -1;

    /// <summary>What a reader calls it: its name, or its number.</summary>
    public string DisplayName => Name.Length > 0 ? Name : Id == 0 ? "main" : $"thread {Id}";
}
