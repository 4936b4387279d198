namespace Interleaver.Tests.Search;

/// <summary>
/// Counts the schedules of a straight-line program one by one, as the scheduler sees them: thread 0 starts and joins the
/// others, each thread has a first step in which it does nothing and a last one that ends it.
/// </summary>
internal sealed class ScheduleCount
{
    private readonly StraightLine program;
    private readonly int[] next;
    private readonly int[] lengths;
    private readonly int[] holders;
    private int started;
    private int count;

    private ScheduleCount(StraightLine program)
    {
        this.program = program;
        var workers = program.Threads.Count;
        next = new int[workers + 1];
        lengths = [(2 * workers) + 1, .. program.Threads.Select(ops => ops.Count + 2)];
        holders = [.. Enumerable.Repeat(-1, program.Targets)];
    }

    /// <summary>How many schedules have at most so many preemptions: switches away from a thread that could have gone on.</summary>
    public static int Of(StraightLine program, int preemptions)
    {
        var counter = new ScheduleCount(program);
        counter.Go(0, preemptions);
        return counter.count;
    }

    private void Go(int current, int left)
    {
        var enabled = Enumerable.Range(0, next.Length).Where(CanRun).ToList();
        if (enabled.Count == 0)
        {
            count++;
        }

        foreach (var thread in enabled)
        {
            var cost = thread != current && enabled.Contains(current) ? 1 : 0;
            if (cost <= left)
            {
                Step(thread, 1);
                Go(thread, left - cost);
                Step(thread, -1);
            }
        }
    }

    private bool CanRun(int thread)
    {
        if (next[thread] == lengths[thread])
        {
            return false;
        }

        if (thread == 0)
        {
            var joined = next[0] - program.Threads.Count + 1;
            return joined < 1 || joined > program.Threads.Count || next[joined] == lengths[joined];
        }

        return thread <= started && (OpAt(thread) is not { Kind: OpKind.Take, Target: var target } || holders[target] < 0);
    }

    // Forwards or backwards.
    private void Step(int thread, int direction)
    {
        var at = direction > 0 ? next[thread] : next[thread] - 1;
        if (thread == 0)
        {
            started += at < program.Threads.Count ? direction : 0;
        }
        else if (at > 0 && at < lengths[thread] - 1 && program.Threads[thread - 1][at - 1] is { IsOnLock: true } op)
        {
            holders[op.Target] = op.Kind == OpKind.Take == direction > 0 ? thread : -1;
        }

        next[thread] += direction;
    }

    private Op? OpAt(int thread) => next[thread] > 0 && next[thread] < lengths[thread] - 1 ? program.Threads[thread - 1][next[thread] - 1] : null;
}
