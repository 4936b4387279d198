using Interleaver.Scheduling;

namespace Interleaver.Tests.Search;

/// <summary>Counts the choices that another strategy makes in an interleaving.</summary>
internal sealed class CountingStrategy(IStrategy inner) : IStrategy
{
    /// <summary>Choices of the latest interleaving.</summary>
    public int Choices { get; private set; }

    /// <inheritdoc/>
    public bool WantsForcedSteps => inner.WantsForcedSteps;

    /// <inheritdoc/>
    public bool Begin()
    {
        Choices = 0;
        return inner.Begin();
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        Choices++;
        return inner.Choose(point);
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread) => inner.Forced(scheduler, thread);
}
