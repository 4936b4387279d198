namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// Selectively uniform random walk (Zhao, Wolff, Mathur and Roychoudhury, ASPLOS 2025): among the steps of interest every
/// interleaving is equally likely. The thread that does the next of them is drawn ahead, with the number of those that it
/// has left as its weight; the others stop before theirs until it has. How many there are is known from the run before.
/// </summary>
/// <remarks>
/// Of interest are, drawn anew for each run, the steps on the objects of one name; until names are known, those on any shared
/// object. Starts and ends of threads never are. All other steps are a random walk.
/// </remarks>
/// <param name="seed">Gives the whole sequence of interleavings.</param>
public sealed class SurwStrategy(ulong seed) : IStrategy
{
    private const int Nobody = -1;
    private readonly StepProfile profile = new();
    private readonly List<int> left = [];
    private readonly HashSet<int> stopped = [];
    private ulong run;
    private Pcg random;
    private int interest;
    private int intended;

    /// <inheritdoc/>
    public bool WantsForcedSteps => true;

    /// <inheritdoc/>
    public bool Begin()
    {
        random = new Pcg(unchecked((seed * 0x9E3779B97F4A7C15UL) + run++));
        profile.Begin();
        interest = profile.Groups > 1 ? 1 + random.Below(profile.Groups) : StepProfile.All;
        profile.Fill(left, interest);
        stopped.Clear();
        intended = Draw();
        return true;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        var time = point.CanMoveTime ? 1 : 0;
        while (true)
        {
            var free = 0;
            for (var id = point.Enabled.First; id >= 0; id = point.Enabled.NextFrom(id + 1))
            {
                free += stopped.Contains(id) ? 0 : 1;
            }

            if (free == 0)
            {
                return Do(point.Scheduler, DrawStopped(point.Enabled));
            }

            var nth = random.Below(free + time);
            if (nth == free)
            {
                return SchedulingPoint.Clock;
            }

            var thread = Nth(point.Enabled, nth);
            if (thread == intended || !profile.IsOf(interest, point.Scheduler.Threads[thread].Next))
            {
                return Do(point.Scheduler, thread);
            }

            stopped.Add(thread);
        }
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread)
    {
        Do(scheduler, thread);
        return true;
    }

    private int Do(Scheduler scheduler, int thread)
    {
        var operation = scheduler.Threads[thread].Next;
        profile.Count(thread, operation);
        if (profile.IsOf(interest, operation))
        {
            if (thread < left.Count)
            {
                left[thread]--;
            }

            stopped.Clear();
            intended = Draw();
        }

        return thread;
    }

    // Also a thread that has not been started yet: the others then wait for it.
    private int Draw()
    {
        var total = 0;
        for (var id = 0; id < left.Count; id++)
        {
            total += Math.Max(0, left[id]);
        }

        var nth = total > 0 ? random.Below(total) : 0;
        for (var id = 0; id < left.Count; id++)
        {
            nth -= Math.Max(0, left[id]);
            if (nth < 0)
            {
                return id;
            }
        }

        return Nobody;
    }

    // All that can run has stopped, and the one they wait for cannot run: one of these goes first after all.
    private int DrawStopped(ThreadSet enabled)
    {
        var total = 0;
        for (var id = enabled.First; id >= 0; id = enabled.NextFrom(id + 1))
        {
            total += Weight(id);
        }

        var nth = random.Below(total);
        var drawn = enabled.First;
        while ((nth -= Weight(drawn)) >= 0)
        {
            drawn = enabled.NextFrom(drawn + 1);
        }

        return drawn;
    }

    private int Weight(int id) => id < left.Count ? Math.Max(1, left[id]) : 1;

    private int Nth(ThreadSet enabled, int nth)
    {
        for (var id = enabled.First; ; id = enabled.NextFrom(id + 1))
        {
            if (!stopped.Contains(id) && nth-- == 0)
            {
                return id;
            }
        }
    }
}
