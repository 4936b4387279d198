namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// Depth-first search of all interleavings that differ in more than the order of commuting steps: dynamic partial-order
/// reduction with source sets (Abdulla et al., POPL 2014; Flanagan and Godefroid, POPL 2005) and sleep sets (Godefroid 1996).
/// Finished without being cut off, it has seen every reachable outcome, unless an interleaving was too deep for it. For patient
/// time only: it never answers <see cref="SchedulingPoint.Clock"/>.
/// </summary>
/// <remarks>
/// A node is a step. Two steps race when they do not commute and nothing else orders them; then the later one's thread
/// has to be tried at the earlier one's node. A thread sleeps at a node when its next step was explored from there and
/// nothing done since depends on it.
/// </remarks>
public sealed class ReducedSearch : IStrategy
{
    // Books cost more with each step. Interleavings that are so long are too many to be explored to the end.
    private const int Deepest = 2_000;

    private readonly List<SearchNode> path = [];
    private readonly HashSet<int> asleep = [];
    private readonly StepOrder order = new();
    private readonly Initials initials;
    private readonly List<int> found = [];
    private readonly Examined examined = new();
    private int depth;
    private int known;
    private bool started;

    /// <summary>A search that begins with the default choices.</summary>
    public ReducedSearch() => initials = new Initials(order);

    /// <inheritdoc/>
    public bool WantsForcedSteps => true;

    /// <summary>Whether it did not look for other orders of what came late in an interleaving.</summary>
    public bool HasPruned { get; private set; }

    /// <inheritdoc/>
    public bool Begin()
    {
        depth = 0;
        asleep.Clear();
        order.Begin();
        examined.Clear();
        if (!started)
        {
            return started = true;
        }

        while (path.Count > 0)
        {
            if (path[^1].ChoosesAnother())
            {
                known = path.Count - 1;
                return true;
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    /// <inheritdoc/>
    public int Choose(in SchedulingPoint point) =>
        IsTooDeep() ? point.Default
        : Step(point.Scheduler, point.Enabled.ToArray(), point.Default) ? path[depth - 1].Chosen : SchedulingPoint.Redundant;

    /// <inheritdoc/>
    public bool Forced(Scheduler scheduler, int thread) => IsTooDeep() || Step(scheduler, [thread], thread);

    /// <inheritdoc/>
    public void Stuck(Scheduler scheduler)
    {
        if (!IsTooDeep())
        {
            order.NoteNewThreads(scheduler);
            TryOtherOrders(scheduler, firstNew: 0);
        }
    }

    private bool IsTooDeep() => depth == Deepest && (HasPruned = true);

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

            path.Add(new SearchNode(enabled, first, asleep));
        }

        var node = path[depth];
        var operation = scheduler.Threads[node.Chosen].Next;
        if (depth >= known - 1)
        {
            TryOtherOrders(node.Chosen, operation);
        }

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

    // Looks for races of what threads are about to do, not only of what they do: a thread that waits for a lock may never get
    // to take it. What is news to a thread: all of the path, if it is about to do something new; else the latest step.
    private void TryOtherOrders(Scheduler scheduler, int firstNew)
    {
        var latest = order.Latest;
        var (actor, done) = latest < 0 ? (-1, Operation.Local) : (order[latest].Thread, order[latest].Operation);

        // After a step that touches nothing the others are still about to do what they were.
        var areSame = latest >= 0 && done.IsNothing;
        if (areSame && scheduler.Threads[actor] is { HasEnded: false } self)
        {
            TryOtherOrders(actor, self.Next);
        }

        foreach (var thread in scheduler.EachThread[(areSame ? firstNew : 0)..])
        {
            if (thread.HasEnded)
            {
                continue;
            }

            if (latest < 0 || thread.Id >= firstNew || thread.Id == actor || !examined.IsFor(thread.Id, thread.Next))
            {
                TryOtherOrders(thread.Id, thread.Next);
            }
            else if (!done.Commutes(thread.Next) && CanComeFirst(thread.Id, thread.Next, latest))
            {
                path[latest].Try(thread.Id);
            }
        }
    }

    // Every earlier step that races with the thread's next one, unless one found before lies in between.
    private void TryOtherOrders(int thread, in Operation operation)
    {
        if (!examined.Begin(thread, operation, order.Latest))
        {
            return;
        }

        found.Clear();
        foreach (var j in order.Unordered(thread, operation))
        {
            TryOtherOrder(thread, operation, j);
        }
    }

    private void TryOtherOrder(int thread, in Operation operation, int j)
    {
        var other = order[j];
        if (other.Thread != thread && !other.Operation.Commutes(operation) && CanComeFirst(thread, operation, j) && !IsBeforeAny(j))
        {
            found.Add(j);
            path[j].TryOneOf(initials.Of(j, thread, operation));
        }
    }

    private bool IsBeforeAny(int j)
    {
        foreach (var later in found)
        {
            if (order.IsBefore(j, later))
            {
                return true;
            }
        }

        return false;
    }

    // Not enabled there and nothing done since: it had to wait for that very step, so the other order cannot be. Unless it
    // waits for one of several things: then another step could have let it go on.
    private bool CanComeFirst(int thread, in Operation operation, int j) =>
        path[j].Enabled.Contains(thread) || order.LastStepOf(thread) > j || !StepOrder.IsSimple(operation);
}
