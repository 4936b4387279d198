namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// Depth-first search of all interleavings that differ in more than the order of commuting steps: dynamic partial-order
/// reduction with source sets (Abdulla et al., POPL 2014; Flanagan and Godefroid, POPL 2005) and sleep sets (Godefroid 1996). Finished without being cut off, it
/// has seen every reachable outcome. For patient time only: it never answers <see cref="SchedulingPoint.Clock"/>.
/// </summary>
/// <remarks>
/// A node is a step. Two steps race when they do not commute and nothing else orders them; then the later one's thread
/// has to be tried at the earlier one's node. A thread sleeps at a node when its next step was explored from there and
/// nothing done since depends on it.
/// </remarks>
public sealed class ReducedSearch : IStrategy
{
    private readonly List<Node> path = [];
    private readonly HashSet<int> asleep = [];
    private readonly StepOrder order = new();
    private int depth;
    private int known;
    private bool started;

    /// <inheritdoc/>
    public bool WantsForcedSteps => true;

    /// <inheritdoc/>
    public bool Begin()
    {
        depth = 0;
        asleep.Clear();
        order.Begin();
        if (!started)
        {
            return started = true;
        }

        while (path.Count > 0)
        {
            var node = path[^1];
            node.Done.Add(node.Chosen);
            node.Todo.ExceptWith(node.Done);
            if (node.Todo.Count > 0)
            {
                node.Chosen = node.Todo.Min();
                known = path.Count - 1;
                return true;
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point)
    {
        var enabled = new int[point.Enabled.Count];
        for (int i = 0, id = point.Enabled.First; id >= 0; id = point.Enabled.NextFrom(id + 1))
        {
            enabled[i++] = id;
        }

        return Step(point.Scheduler, enabled, point.Default) ? path[depth - 1].Chosen : SchedulingPoint.Redundant;
    }

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread) => Step(scheduler, [thread], thread);

    /// <inheritdoc/>
    public void Stuck(Scheduler scheduler) => TryOtherOrders(scheduler, order.NoteNewThreads(scheduler));

    private bool Step(Scheduler scheduler, int[] enabled, int preferred)
    {
        var firstNew = order.NoteNewThreads(scheduler);
        if (depth >= known)
        {
            TryOtherOrders(scheduler, firstNew);
        }

        if (depth == path.Count)
        {
            var first = asleep.Contains(preferred) ? Array.Find(enabled, id => !asleep.Contains(id)) : preferred;
            if (asleep.Contains(first) || !enabled.Contains(first))
            {
                return false;
            }

            path.Add(new Node(enabled, first, asleep));
        }

        var node = path[depth];
        var operation = scheduler.Threads[node.Chosen].Next;
        order.Add(node.Chosen, operation);
        if (operation.Kind >= OperationKind.Global)
        {
            // What it cuts off or wakes may never be seen to race, so all others have to be tried before.
            node.Todo.UnionWith(node.Enabled);
        }

        depth++;
        asleep.Clear();
        asleep.UnionWith(node.Done);
        asleep.RemoveWhere(id => !scheduler.Threads[id].Next.Commutes(operation));
        return true;
    }

    // Looks for races of what threads are about to do, not of what they do: a thread that waits for a lock may never get to
    // take it. Since the step before, only these have news: its thread, new threads, and those whose next step depends on it.
    private void TryOtherOrders(Scheduler scheduler, int firstNew)
    {
        var latest = order.Latest;
        foreach (var thread in scheduler.Threads)
        {
            if (!thread.HasEnded
                && (latest < 0 || thread.Id >= firstNew || thread.Id == order[latest].Thread || !order[latest].Operation.Commutes(thread.Next)))
            {
                TryOtherOrders(thread.Id, thread.Next);
            }
        }
    }

    // Every earlier step that races with the thread's next one, unless one found before lies in between.
    private void TryOtherOrders(int thread, in Operation operation)
    {
        var found = new List<int>();
        var steps = order.On(operation);
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var j = steps[i];
            var other = order[j];
            if (other.Thread == thread || order.IsKnown(j, thread))
            {
                // Changes of one object are all in order: what came before a known one is known. A global step's rivals are all
                // steps, and only another global one is in order with them all.
                if (operation.Kind == OperationKind.Global
                    ? other.Operation.Kind == OperationKind.Global
                    : !other.Operation.OnlyLooks && other.Operation.Watched is null && StepOrder.IsSimple(operation))
                {
                    return;
                }
            }
            else if (!other.Operation.Commutes(operation) && CanComeFirst(thread, operation, j) && !found.Exists(m => order.IsBefore(j, m)))
            {
                found.Add(j);
                AddTodo(path[j], order.Initials(j, thread, operation));
            }
        }
    }

    // Not enabled there and nothing done since: it had to wait for that very step, so the other order cannot be. Unless it
    // waits for one of several things: then another step could have let it go on.
    private bool CanComeFirst(int thread, in Operation operation, int j) =>
        path[j].Enabled.Contains(thread) || order.LastStepOf(thread) > j || !StepOrder.IsSimple(operation);

    // One thread that can begin the other order has to be tried, unless one is, was, or need not be because it sleeps.
    private static void AddTodo(Node node, List<int> initials)
    {
        var candidates = initials.Where(node.Enabled.Contains).ToList();
        if (candidates.Count == 0)
        {
            node.Todo.UnionWith(node.Enabled.Where(id => id != node.Chosen && !node.Done.Contains(id)));
        }
        else if (!candidates.Exists(id => id == node.Chosen || node.Todo.Contains(id) || node.Done.Contains(id)))
        {
            node.Todo.Add(candidates[0]);
        }
    }

    /// <summary>A step of the present path. Done holds what sleeps there: explored before, here or at an ancestor.</summary>
    private sealed class Node(int[] enabled, int chosen, IEnumerable<int> asleep)
    {
        public int[] Enabled { get; } = enabled;

        public int Chosen { get; set; } = chosen;

        public HashSet<int> Done { get; } = [.. asleep];

        public HashSet<int> Todo { get; } = [];
    }
}
