using Interleaver.Detection;
using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Checking;

/// <summary>Everybody who listens to an exploration, and what the diagnosis needs besides: who slept after starting whom.</summary>
internal sealed class Observer : IListener
{
    private readonly List<(int Thread, int Site, int StartsBefore)> sleeps = [];
    private readonly List<int> started = [];
    private readonly Dictionary<SyncObject, int> suspended = [];
    private readonly Dictionary<int, int> flows = [];

    public Observer() => Races = new RaceDetector(Order);

    public HappensBefore Order { get; } = new();

    public RaceDetector Races { get; }

    /// <summary>Set while the orders of locks are of interest.</summary>
    public LockOrders? LockOrders { get; set; }

    /// <summary>Set while a schedule is replayed for its trace.</summary>
    public Recorder? Recorder { get; set; }

    /// <summary>The first thread whose learner's code spun, or -1.</summary>
    public int SpinningThread { get; private set; }

    /// <summary>Where it spun.</summary>
    public int SpinSite { get; private set; }

    public void OnBegin()
    {
        SpinningThread = -1;
        sleeps.Clear();
        started.Clear();
        suspended.Clear();
        flows.Clear();
        Races.OnBegin();
        LockOrders?.OnBegin();
        Recorder?.OnBegin();
    }

    public void OnEvent(in Event e)
    {
        if (e.Kind == EventKind.ThreadStarted)
        {
            started.Add(e.Other);
        }
        else if (e.Kind == EventKind.Slept)
        {
            sleeps.Add((FlowOf(e.Thread), e.Site, started.Count));
        }
        else if (e is { Kind: EventKind.Suspended, Target: { } rest })
        {
            suspended[rest] = FlowOf(e.Thread);
        }
        else if (e is { Kind: EventKind.Resumed, Target: { } awaited })
        {
            flows[e.Thread] = suspended[awaited];
        }
        else if (e.Kind == EventKind.Spun && SpinningThread < 0 && Places.Get(e.Site).IsLearners)
        {
            (SpinningThread, SpinSite) = (e.Thread, e.Site);
        }

        Races.OnEvent(e);
        LockOrders?.OnEvent(e);
        Recorder?.OnEvent(e);
    }

    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
        Races.OnAccess(thread, block, slot, leaf, kind, site);
        Recorder?.OnAccess(thread, block, slot, leaf, kind, site);
    }

    public void OnAccesses(int thread, MemoryBlock block, int slot, int count, int leaf, AccessKind kind, int site)
    {
        Races.OnAccesses(thread, block, slot, count, leaf, kind, site);
        ((IListener?)Recorder)?.OnAccesses(thread, block, slot, count, leaf, kind, site);
    }

    /// <summary>The thread on which began what the thread has gone on with, after an await: itself for most.</summary>
    public int FlowOf(int thread) => flows.GetValueOrDefault(thread, thread);

    /// <summary>Where the learner's code slept on <paramref name="thread"/> after <paramref name="child"/> was started; 0 if nowhere.</summary>
    public int SleepAfterStart(int thread, int child)
    {
        var position = started.IndexOf(child);
        return sleeps.FirstOrDefault(s => s.Thread == thread && s.StartsBefore > position && Places.Get(s.Site).IsLearners).Site;
    }
}
