namespace Interleaver.Scheduling;

/// <summary>Something that happens at a point of virtual time, unless it is cancelled before.</summary>
public sealed class TimerEntry
{
    internal TimerEntry(long due, Action fire)
    {
        Due = due;
        Fire = fire;
    }

    /// <summary>When, in ticks of 100 ns since the interleaving began.</summary>
    public long Due { get; }

    internal Action Fire { get; }

    internal bool IsLive { get; set; } = true;
}
