namespace Interleaver.Scheduling;

/// <summary>The one clock of an interleaving. It stands still until it is moved to the next thing that is due.</summary>
public sealed class VirtualClock
{
    // Ties are broken by order of creation, so that the heap's shape never shows.
    private readonly PriorityQueue<TimerEntry, (long Due, long Number)> timers = new();
    private long created;
    private int live;

    /// <summary>Ticks of 100 ns since the interleaving began.</summary>
    public long Now { get; private set; }

    /// <summary>Whether anything is due at any time.</summary>
    public bool HasTimers => live > 0;

    /// <summary>The earliest due time, if <see cref="HasTimers"/>: ticks since the interleaving began.</summary>
    public long NextDue
    {
        get
        {
            DropCancelled();
            return timers.Peek().Due;
        }
    }

    /// <summary>Makes something happen after <paramref name="delay"/> ticks.</summary>
    public TimerEntry Add(long delay, Action fire)
    {
        var entry = new TimerEntry(checked(Now + Math.Max(0, delay)), fire);
        timers.Enqueue(entry, (entry.Due, created++));
        live++;
        return entry;
    }

    /// <summary>It will not happen; nothing changes if it has.</summary>
    public void Cancel(TimerEntry entry)
    {
        if (entry.IsLive)
        {
            entry.IsLive = false;
            live--;
        }
    }

    /// <summary>Moves to the earliest due time and lets everything that is due then happen. Returns the ticks moved.</summary>
    public long MoveToNext()
    {
        var before = Now;
        Now = NextDue;
        while (timers.TryPeek(out var entry, out _) && (!entry.IsLive || entry.Due == Now))
        {
            timers.Dequeue();
            if (entry.IsLive)
            {
                entry.IsLive = false;
                live--;
                entry.Fire();
            }
        }

        return Now - before;
    }

    internal void Reset()
    {
        timers.Clear();
        Now = 0;
        created = 0;
        live = 0;
    }

    private void DropCancelled()
    {
        while (timers.TryPeek(out var entry, out _) && !entry.IsLive)
        {
            timers.Dequeue();
        }
    }
}
