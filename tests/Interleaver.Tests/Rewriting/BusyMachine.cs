using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Rewriting;

/// <summary>
/// As threads may run on a machine that is busy: in any order, and so slowly that whatever is due within a second may be due before
/// the next step. What is due later than that comes when nobody can go on.
/// </summary>
internal sealed class BusyMachine : IStrategy
{
    private readonly RandomWalk walk = new(1);

    /// <inheritdoc/>
    public bool WantsForcedSteps => false;

    /// <inheritdoc/>
    public bool Begin() => walk.Begin();

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        var choice = walk.Choose(point);
        var clock = point.Scheduler.Clock;
        return choice == SchedulingPoint.Clock && clock.NextDue - clock.Now > TimeSpan.TicksPerSecond ? point.Default : choice;
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread) => true;
}
