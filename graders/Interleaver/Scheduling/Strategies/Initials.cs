namespace Interleaver.Scheduling.Strategies;

/// <summary>Finds the threads one of which has to be tried in the place of an earlier step.</summary>
/// <param name="order">The steps so far.</param>
internal sealed class Initials(StepOrder order)
{
    // Kept from one question to the next: a step costs no allocation.
    private readonly List<int> initials = [];
    private readonly HashSet<int> seen = [];
    private readonly List<int> between = [];

    /// <summary>
    /// The threads that can go first when what came after step <paramref name="j"/> without depending on it, and then the
    /// thread's next step, are done before <paramref name="j"/>. The list is valid until the next call.
    /// </summary>
    public IReadOnlyList<int> Of(int j, int thread, in Operation next)
    {
        initials.Clear();
        seen.Clear();
        between.Clear();
        for (var k = j + 1; k <= order.Latest; k++)
        {
            if (order.IsBefore(j, k))
            {
                continue;
            }

            if (seen.Add(order[k].Thread) && !IsAnyBefore(k))
            {
                initials.Add(order[k].Thread);
            }

            between.Add(k);
        }

        if (seen.Add(thread) && !IsAnyBefore(thread, next))
        {
            initials.Insert(0, thread);
        }

        return initials;
    }

    private bool IsAnyBefore(int step)
    {
        foreach (var m in between)
        {
            if (order.IsBefore(m, step))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAnyBefore(int thread, in Operation next)
    {
        foreach (var m in between)
        {
            if (order.IsKnown(m, thread) || !order[m].Operation.Commutes(next))
            {
                return true;
            }
        }

        return false;
    }
}
