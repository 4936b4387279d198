namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// Partial order sampling (Yuan, Yang and Gu, CAV 2018): every step that is about to be done has a random priority, the
/// highest is done next, and the steps that do not commute with it draw theirs anew. Orders of steps that commute cost
/// nothing, so a partial order is met far more often than by a random walk.
/// </summary>
/// <param name="seed">Gives the whole sequence of interleavings.</param>
public sealed class PosStrategy(ulong seed) : IStrategy
{
    private const int NotDrawn = -1;
    private readonly List<int> priorities = [];
    private ulong run;
    private Pcg random;
    private int clockPriority;

    /// <inheritdoc/>
    public bool WantsForcedSteps => true;

    /// <inheritdoc/>
    public bool Begin()
    {
        random = new Pcg(unchecked((seed * 0x9E3779B97F4A7C15UL) + run++));
        priorities.Clear();
        clockPriority = NotDrawn;
        return true;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        var threads = point.Scheduler.Threads;
        var best = -1;
        for (var id = point.Enabled.First; id >= 0; id = point.Enabled.NextFrom(id + 1))
        {
            // What touches nothing shared is no event: the thread goes on to its next one at once.
            if (threads[id].Next.Kind == OperationKind.Local)
            {
                return id;
            }

            if (best < 0 || Priority(id) > Priority(best))
            {
                best = id;
            }
        }

        if (point.CanMoveTime && Drawn(ref clockPriority) > Priority(best))
        {
            clockPriority = NotDrawn;
            return SchedulingPoint.Clock;
        }

        Forget(point.Scheduler, best);
        return best;
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread)
    {
        Forget(scheduler, thread);
        return true;
    }

    // The thread does its step: that priority is used up, and those of the steps that do not commute with it are.
    private void Forget(Scheduler scheduler, int thread)
    {
        var done = scheduler.Threads[thread].Next;
        for (var id = 0; id < priorities.Count; id++)
        {
            if (id == thread || !scheduler.Threads[id].Next.Commutes(done))
            {
                priorities[id] = NotDrawn;
            }
        }
    }

    private int Priority(int id)
    {
        while (priorities.Count <= id)
        {
            priorities.Add(NotDrawn);
        }

        return Drawn(ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(priorities)[id]);
    }

    private int Drawn(ref int priority) => priority != NotDrawn ? priority : priority = random.Below(int.MaxValue);
}
