using Interleaver.Events;

namespace Interleaver.Detection;

/// <summary>
/// The order that a program's own synchronisation gives to what its threads do, as vector clocks: one for each thread,
/// and one for each <see cref="SyncObject"/> that hands over what was released into it.
/// </summary>
/// <remarks>
/// A thread's own entry goes up after each release, so "t at time n" names all that t does between two releases.
/// </remarks>
public sealed class HappensBefore
{
    private readonly List<VectorClock> clocks = [];
    private readonly List<int> lastActive = [];
    private int[] times = new int[8];

    /// <summary>The clock of a thread.</summary>
    public VectorClock Of(int thread) => clocks[thread];

    /// <summary>The thread's own present time, which its clock has too.</summary>
    public int TimeOf(int thread) => times[thread];

    /// <summary>Forgets everything; thread 0 exists.</summary>
    public void Begin()
    {
        clocks.Clear();
        lastActive.Clear();
        AddThread();
    }

    /// <summary>The thread did something in its present time.</summary>
    public void Touch(int thread) => lastActive[thread] = times[thread];

    /// <summary>
    /// Whether all that <paramref name="thread"/> did so far happens before what <paramref name="observer"/> does next.
    /// For a thread that has ended: whether it was waited for, in whatever way.
    /// </summary>
    public bool Knows(int observer, int thread) => clocks[observer][thread] >= lastActive[thread];

    /// <summary>Takes the edges from an event.</summary>
    public void Apply(in Event e)
    {
        if (e.Kind is EventKind.TimeMoved or EventKind.TimedOut or EventKind.Blocked or EventKind.Spun or EventKind.Reached)
        {
            return;
        }

        if (e.Kind is EventKind.ThreadStarted or EventKind.StartedByClock)
        {
            AddThread();
        }

        // To learn something is to do nothing that another could notice; neither is to end.
        if (e.Kind is not (EventKind.ThreadEnded or EventKind.Acquired or EventKind.Observed or EventKind.ThreadJoined or EventKind.Slept))
        {
            Touch(e.Thread);
        }

        switch (e.Kind)
        {
            case EventKind.ThreadStarted:
                clocks[e.Other].Join(clocks[e.Thread]);
                Tick(e.Thread);
                break;
            case EventKind.ThreadJoined:
                clocks[e.Thread].Join(clocks[e.Other]);
                break;
            case EventKind.Acquired or EventKind.Observed or EventKind.StartedByClock:
                Acquire(e.Thread, e.Target!);
                break;
            case EventKind.Released:
                Release(e.Thread, e.Target!, replace: false);
                break;
            case EventKind.Published:
                Release(e.Thread, e.Target!, replace: true);
                break;
            case EventKind.Exchanged:
                Acquire(e.Thread, e.Target!);
                Release(e.Thread, e.Target!, replace: false);
                break;
        }
    }

    private void AddThread()
    {
        var thread = clocks.Count;
        if (thread == times.Length)
        {
            Array.Resize(ref times, thread * 2);
        }

        var clock = new VectorClock();
        clocks.Add(clock);
        clock[thread] = times[thread] = 1;
        lastActive.Add(1);
    }

    private void Acquire(int thread, SyncObject source)
    {
        if (source.Clock is VectorClock released)
        {
            clocks[thread].Join(released);
        }
    }

    private void Release(int thread, SyncObject target, bool replace)
    {
        if (target.Clock is not VectorClock released)
        {
            target.Clock = released = new VectorClock();
            released.Set(clocks[thread]);
        }
        else if (replace)
        {
            released.Set(clocks[thread]);
        }
        else
        {
            released.Join(clocks[thread]);
        }

        Tick(thread);
    }

    private void Tick(int thread) => clocks[thread][thread] = ++times[thread];
}
