namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// Depth-first search of all interleavings with at most <paramref name="preemptions"/> preemptions
/// (iterative context bounding, Musuvathi and Qadeer, PLDI 2007). Moving time while a thread can run counts as one.
/// </summary>
public sealed class BoundedSearch(int preemptions) : IStrategy
{
    private readonly List<Node> path = [];
    private int depth;
    private int used;
    private bool started;

    /// <summary>Whether the bound kept some option from being explored. If not, a finished search saw everything.</summary>
    public bool HasPruned { get; private set; }

    /// <inheritdoc/>
    public bool WantsForcedSteps => false;

    /// <inheritdoc/>
    public bool Begin()
    {
        depth = 0;
        used = 0;
        if (!started)
        {
            return started = true;
        }

        while (path.Count > 0)
        {
            if (++path[^1].Taken < path[^1].Options.Length)
            {
                return true;
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
            path.Add(new Node(Allowed(point)));
        }

        var node = path[depth++];
        var choice = node.Options[node.Taken];
        used += Cost(point, choice);
        return choice;
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread) => true;

    private static int Cost(in SchedulingPoint point, int choice) =>
        choice == SchedulingPoint.Clock || (point.IsPreemptible && choice != point.Current) ? 1 : 0;

    private int[] Allowed(in SchedulingPoint point)
    {
        var options = new List<int>(point.Options) { point.Default };
        for (var id = point.Enabled.First; id >= 0; id = point.Enabled.NextFrom(id + 1))
        {
            AddIfAllowed(point, id, options);
        }

        if (point.CanMoveTime)
        {
            AddIfAllowed(point, SchedulingPoint.Clock, options);
        }

        return [.. options];
    }

    private void AddIfAllowed(in SchedulingPoint point, int choice, List<int> options)
    {
        if (choice == point.Default)
        {
            return;
        }

        if (used + Cost(point, choice) <= preemptions)
        {
            options.Add(choice);
        }
        else
        {
            HasPruned = true;
        }
    }

    private sealed class Node(int[] options)
    {
        public int[] Options { get; } = options;

        public int Taken { get; set; }
    }
}
