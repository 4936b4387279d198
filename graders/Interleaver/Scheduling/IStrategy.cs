namespace Interleaver.Scheduling;

/// <summary>Makes the choices of an exploration. An oracle: it sees nothing but the points that it is asked about.</summary>
public interface IStrategy
{
    /// <summary>Gets ready for the next interleaving. False when there is none left to explore.</summary>
    bool Begin();

    /// <summary>The number of an enabled thread, or <see cref="SchedulingPoint.Clock"/>, or <see cref="SchedulingPoint.Redundant"/>.</summary>
    int Choose(in SchedulingPoint point);

    /// <summary>
    /// Tells of a step that left no choice, if <see cref="WantsForcedSteps"/>. False gives the interleaving up as redundant.
    /// </summary>
    bool Forced(Scheduler scheduler, int thread);

    /// <summary>Tells that nobody can go on. What threads still wanted to do may be news to a search.</summary>
    void Stuck(Scheduler scheduler)
    {
    }

    /// <summary>Whether <see cref="Forced"/> is to be called; most strategies need not know, and it costs.</summary>
    bool WantsForcedSteps { get; }
}
