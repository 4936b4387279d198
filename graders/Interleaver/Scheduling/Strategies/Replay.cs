namespace Interleaver.Scheduling.Strategies;

/// <summary>Follows a schedule, and makes the default choice where the schedule says nothing or cannot be followed.</summary>
public sealed class Replay(Schedule schedule) : IStrategy
{
    private int next;

    /// <summary>Whether some departure asked for a thread that could not run: the program is not the one recorded.</summary>
    public bool Diverged { get; private set; }

    /// <inheritdoc/>
    public bool WantsForcedSteps => false;

    /// <inheritdoc/>
    public bool Begin()
    {
        next = 0;
        Diverged = false;
        return true;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        if (next == schedule.Departures.Count || schedule.Departures[next].Index != point.Index)
        {
            return point.Default;
        }

        var choice = schedule.Departures[next++].Choice;
        if (choice == SchedulingPoint.Clock ? point.CanMoveTime : point.Enabled.Contains(choice))
        {
            return choice;
        }

        Diverged = true;
        return point.Default;
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread) => true;
}
