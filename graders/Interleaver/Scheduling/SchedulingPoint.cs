namespace Interleaver.Scheduling;

/// <summary>A point at which more than one thing may happen next: what a strategy is asked about.</summary>
public readonly ref struct SchedulingPoint
{
    /// <summary>Stands for "let virtual time move" where a thread number is expected.</summary>
    public const int Clock = -1;

    /// <summary>Answer of a strategy that gives the interleaving up, because an equivalent one was explored.</summary>
    public const int Redundant = -2;

    // Those of the enabled ones that have not let others run.
    private readonly ThreadSet preferred;

    /// <summary>Creates a point.</summary>
    public SchedulingPoint(Scheduler scheduler, ThreadSet enabled, ThreadSet preferred, int current, bool isYield, bool canMoveTime, int index)
    {
        Scheduler = scheduler;
        Enabled = enabled;
        this.preferred = preferred;
        Current = current;
        IsYield = isYield;
        CanMoveTime = canMoveTime;
        Index = index;
    }

    /// <summary>For looking up what each thread does next.</summary>
    public Scheduler Scheduler { get; }

    /// <summary>The threads that may run.</summary>
    public ThreadSet Enabled { get; }

    /// <summary>The thread that ran last.</summary>
    public int Current { get; }

    /// <summary>The thread that ran last asked to let others run.</summary>
    public bool IsYield { get; }

    /// <summary>Whether the answer <see cref="Clock"/> is allowed.</summary>
    public bool CanMoveTime { get; }

    /// <summary>Number of this choice within the interleaving. Points with one option have no number.</summary>
    public int Index { get; }

    /// <summary>Number of options.</summary>
    public int Options => Enabled.Count + (CanMoveTime ? 1 : 0);

    /// <summary>Whether switching away from the current thread here is a preemption: it could have gone on and did not ask.</summary>
    public bool IsPreemptible => !IsYield && Enabled.Contains(Current);

    /// <summary>The choice that needs no words: stay, or else the next thread in turn. Schedules list only departures from it.</summary>
    public int Default => IsPreemptible ? Current : preferred.After(Current);
}
