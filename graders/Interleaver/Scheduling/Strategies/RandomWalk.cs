namespace Interleaver.Scheduling.Strategies;

/// <summary>Every option is equally likely at every point.</summary>
public sealed class RandomWalk(ulong seed) : IStrategy
{
    private ulong run;
    private Pcg random;

    /// <inheritdoc/>
    public bool WantsForcedSteps => false;

    /// <inheritdoc/>
    public bool Begin()
    {
        random = new Pcg(unchecked((seed * 0x9E3779B97F4A7C15UL) + run++));
        return true;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        var nth = random.Below(point.Options);
        if (nth == point.Enabled.Count)
        {
            return SchedulingPoint.Clock;
        }

        var id = point.Enabled.First;
        while (nth-- > 0)
        {
            id = point.Enabled.NextFrom(id + 1);
        }

        return id;
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread) => true;
}
