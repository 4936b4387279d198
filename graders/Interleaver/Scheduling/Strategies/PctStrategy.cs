namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// Probabilistic concurrency testing (Burckhardt et al., ASPLOS 2010): threads run by random priority, and at
/// <paramref name="depth"/> - 1 random choices the thread that would run becomes less important than all that did not. Finds a
/// bug that needs d ordering constraints with probability at least 1/(n·k^(d-1)), with n threads and k choices.
/// </summary>
/// <param name="seed">Gives the whole sequence of interleavings.</param>
/// <param name="depth">Number of ordering constraints looked for, at least 1.</param>
public sealed class PctStrategy(ulong seed, int depth) : IStrategy
{
    private const int FirstGuess = 16;
    private readonly List<int> priorities = [];
    private readonly Dictionary<int, int> changes = [];
    private ulong run;
    private Pcg random;
    private int lowest;
    private int longest;
    private int clockPriority;

    /// <inheritdoc/>
    public bool WantsForcedSteps => false;

    /// <inheritdoc/>
    public bool Begin()
    {
        random = new Pcg(unchecked((seed * 0x9E3779B97F4A7C15UL) + run++));
        priorities.Clear();
        changes.Clear();
        clockPriority = random.Below(1 << 20);

        // Which of them leaves its thread least important has nothing to do with which comes first.
        var choices = Math.Max(longest > 0 ? longest : FirstGuess, depth - 1);
        for (lowest = 0; lowest > 1 - depth;)
        {
            if (changes.TryAdd(random.Below(choices), lowest - 1))
            {
                lowest--;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        longest = Math.Max(longest, point.Index + 1);
        if (point.IsYield)
        {
            Demote(point.Current, --lowest);
        }

        var best = MostImportant(point.Enabled);
        if (changes.TryGetValue(point.Index, out var priority))
        {
            Demote(best, priority);
            best = MostImportant(point.Enabled);
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

    private int MostImportant(ThreadSet threads)
    {
        var best = threads.First;
        for (var id = best; id >= 0; id = threads.NextFrom(id + 1))
        {
            if (Priority(id) > Priority(best))
            {
                best = id;
            }
        }

        return best;
    }

    private void Demote(int id, int priority)
    {
        _ = Priority(id);
        priorities[id] = priority;
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
