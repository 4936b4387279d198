namespace Interleaver.Scheduling.Strategies;

/// <summary>Where a thread takes a lock while it holds another that some other thread wants.</summary>
/// <param name="Thread">Who.</param>
/// <param name="Site">Where.</param>
/// <param name="Occurrence">How many locks it has taken there before.</param>
public readonly record struct LockStop(int Thread, int Site, int Occurrence);

/// <summary>
/// Steers into a deadlock that the orders of locks make possible (Joshi, Park, Sen and Naik, PLDI 2009): a random walk in
/// which each thread of the ring stops before it takes its second lock, for as long as any other thread can run.
/// </summary>
/// <param name="seed">Gives the whole sequence of interleavings.</param>
/// <param name="ring">Where each thread stops. After the first interleaving the occurrence is now and then left open.</param>
public sealed class Steering(ulong seed, IReadOnlyList<LockStop> ring) : IStrategy
{
    private readonly Dictionary<(int Thread, int Site), int> taken = [];
    private readonly HashSet<int> anyOccurrence = [];
    private ulong run;
    private Pcg random;

    /// <inheritdoc/>
    public bool WantsForcedSteps => true;

    /// <inheritdoc/>
    public bool Begin()
    {
        random = new Pcg(unchecked((seed * 0x9E3779B97F4A7C15UL) + run));
        taken.Clear();
        anyOccurrence.Clear();
        foreach (var stop in ring)
        {
            if (run > 0 && random.Below(2) == 0)
            {
                anyOccurrence.Add(stop.Thread);
            }
        }

        run++;
        return true;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        var free = 0;
        for (var id = point.Enabled.First; id >= 0; id = point.Enabled.NextFrom(id + 1))
        {
            free += Stops(point.Scheduler.Threads[id]) ? 0 : 1;
        }

        var nth = random.Below(free == 0 ? point.Enabled.Count : free);
        for (var id = point.Enabled.First; ; id = point.Enabled.NextFrom(id + 1))
        {
            if ((free == 0 || !Stops(point.Scheduler.Threads[id])) && nth-- == 0)
            {
                return Do(point.Scheduler, id);
            }
        }
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread)
    {
        Do(scheduler, thread);
        return true;
    }

    private int Do(Scheduler scheduler, int id)
    {
        var thread = scheduler.Threads[id];
        if (Takes(thread))
        {
            taken[(id, thread.Site)] = taken.GetValueOrDefault((id, thread.Site)) + 1;
        }

        return id;
    }

    private bool Stops(ControlledThread thread)
    {
        if (!Takes(thread))
        {
            return false;
        }

        foreach (var stop in ring)
        {
            if (stop.Thread == thread.Id && stop.Site == thread.Site
                && (anyOccurrence.Contains(thread.Id) || stop.Occurrence == taken.GetValueOrDefault((thread.Id, thread.Site))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Takes(ControlledThread thread) => thread.Next.Target is { IsLock: true } target && target.Holder != thread.Id;
}
