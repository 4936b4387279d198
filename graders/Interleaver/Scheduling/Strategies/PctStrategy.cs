namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// Probabilistic concurrency testing (Burckhardt et al., ASPLOS 2010): threads run by random priority, and at
/// <paramref name="depth"/> - 1 random choices the running thread becomes the least important. Finds a bug that needs
/// d ordering constraints with probability at least 1/(n·k^(d-1)).
/// </summary>
/// <param name="seed">Gives the whole sequence of interleavings.</param>
/// <param name="depth">Number of ordering constraints looked for, at least 1.</param>
public sealed class PctStrategy(ulong seed, int depth) : IStrategy
{
    private readonly List<int> priorities = [];
    private readonly HashSet<int> changes = [];
    private ulong run;
    private Pcg random;
    private int lowest;
    private int longest = 16;
    private int clockPriority;

    /// <inheritdoc/>
    public bool WantsForcedSteps => false;

    /// <inheritdoc/>
    public bool Begin()
    {
        random = new Pcg(unchecked((seed * 0x9E3779B97F4A7C15UL) + run++));
        priorities.Clear();
        changes.Clear();
        lowest = 0;
        clockPriority = random.Below(1 << 20);
        for (var i = 1; i < depth; i++)
        {
            changes.Add(random.Below(longest));
        }

        return true;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        longest = Math.Max(longest, point.Index + 1);
        if (point.IsYield || changes.Contains(point.Index))
        {
            Demote(point.Current);
        }

        var best = point.Enabled.First;
        for (var id = best; id >= 0; id = point.Enabled.NextFrom(id + 1))
        {
            if (Priority(id) > Priority(best))
            {
                best = id;
            }
        }

        if (point.CanMoveTime && clockPriority > Priority(best))
        {
            // Time is a thread with one step: once moved, it gets a new priority, or it would run away.
            clockPriority = random.Below(1 << 20) - (1 << 19);
            return SchedulingPoint.Clock;
        }

        return best;
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread) => true;

    private void Demote(int id)
    {
        _ = Priority(id);
        priorities[id] = --lowest;
    }

    private int Priority(int id)
    {
        while (priorities.Count <= id)
        {
            priorities.Add(random.Below(1 << 20));
        }

        return priorities[id];
    }
}
