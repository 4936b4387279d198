namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// Depth-first search of all interleavings that differ in more than the order of commuting steps
/// (sleep sets, Godefroid 1996). Finished without being cut off, it has seen every reachable outcome.
/// </summary>
/// <remarks>
/// A thread sleeps at a node when its next step was explored from there (or from an ancestor) and nothing done since
/// depends on that step: running it now would only repeat an order that was seen. Time moves depend on everything.
/// </remarks>
public sealed class SleepSetSearch : IStrategy
{
    private readonly List<Node> path = [];
    private readonly HashSet<int> asleep = [];
    private int depth;
    private bool started;

    /// <inheritdoc/>
    public bool WantsForcedSteps => true;

    /// <inheritdoc/>
    public bool Begin()
    {
        depth = 0;
        asleep.Clear();
        if (!started)
        {
            return started = true;
        }

        while (path.Count > 0)
        {
            var node = path[^1];
            node.Asleep.Add(node.Options[node.Taken]);
            while (++node.Taken < node.Options.Length)
            {
                if (!node.Asleep.Contains(node.Options[node.Taken]))
                {
                    return true;
                }
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        if (depth == path.Count)
        {
            var node = new Node(Options(point), asleep);
            while (node.Taken < node.Options.Length && node.Asleep.Contains(node.Options[node.Taken]))
            {
                node.Taken++;
            }

            if (node.Taken == node.Options.Length)
            {
                return SchedulingPoint.Redundant;
            }

            path.Add(node);
        }

        var current = path[depth++];
        asleep.Clear();
        asleep.UnionWith(current.Asleep);
        var choice = current.Options[current.Taken];
        Wake(point.Scheduler, choice);
        return choice;
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread)
    {
        if (asleep.Contains(thread))
        {
            return false;
        }

        Wake(scheduler, thread);
        return true;
    }

    // Those whose next step depends on the step now taken have something new to do.
    private void Wake(Scheduler scheduler, int choice)
    {
        if (asleep.Count == 0)
        {
            return;
        }

        if (choice == SchedulingPoint.Clock)
        {
            asleep.Clear();
            return;
        }

        var operation = scheduler.Threads[choice].Next;
        asleep.RemoveWhere(id => id < 0 || !scheduler.Threads[id].Next.Commutes(operation));
    }

    private static int[] Options(in SchedulingPoint point)
    {
        var options = new List<int>(point.Options) { point.Default };
        for (var id = point.Enabled.First; id >= 0; id = point.Enabled.NextFrom(id + 1))
        {
            if (id != point.Default)
            {
                options.Add(id);
            }
        }

        if (point.CanMoveTime)
        {
            options.Add(SchedulingPoint.Clock);
        }

        return [.. options];
    }

    private sealed class Node(int[] options, IEnumerable<int> asleep)
    {
        public int[] Options { get; } = options;

        public int Taken { get; set; }

        public HashSet<int> Asleep { get; } = [.. asleep];
    }
}
