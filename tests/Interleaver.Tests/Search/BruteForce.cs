namespace Interleaver.Tests.Search;

/// <summary>
/// Enumerates every interleaving of the threads of a straight-line program, one by one and without any cleverness:
/// what the engine's searches are compared with.
/// </summary>
internal sealed class BruteForce
{
    private readonly StraightLine program;
    private readonly List<(int Thread, int Step)> path = [];
    private readonly int[] next;
    private readonly int[] holders;

    private BruteForce(StraightLine program)
    {
        this.program = program;
        next = new int[program.Threads.Count];
        holders = [.. Enumerable.Repeat(-1, program.Targets)];
    }

    /// <summary>How many interleavings there are.</summary>
    public int Interleavings { get; private set; }

    /// <summary>What they come to.</summary>
    public HashSet<string> Outcomes { get; } = [];

    /// <summary>One text for each class of interleavings that differ only in the order of commuting steps (Mazurkiewicz traces).</summary>
    public HashSet<string> Traces { get; } = [];

    /// <summary>Enumerates.</summary>
    public static BruteForce Of(StraightLine program)
    {
        var force = new BruteForce(program);
        force.Go();
        return force;
    }

    private void Go()
    {
        var stuck = true;
        for (var thread = 0; thread < next.Length; thread++)
        {
            if (!CanRun(thread))
            {
                continue;
            }

            stuck = false;
            Do(thread);
            Go();
            Undo();
        }

        if (stuck)
        {
            Note();
        }
    }

    private bool CanRun(int thread) =>
        next[thread] < program.Threads[thread].Count
        && (program.Threads[thread][next[thread]] is not { Kind: OpKind.Take, Target: var target } || holders[target] < 0);

    private void Do(int thread)
    {
        var step = next[thread]++;
        path.Add((thread, step));
        var op = program.Threads[thread][step];
        if (op.IsOnLock)
        {
            holders[op.Target] = op.Kind == OpKind.Take ? thread : -1;
        }
    }

    private void Undo()
    {
        var (thread, step) = path[^1];
        path.RemoveAt(path.Count - 1);
        next[thread]--;
        var op = program.Threads[thread][step];
        if (op.IsOnLock)
        {
            holders[op.Target] = op.Kind == OpKind.Take ? -1 : thread;
        }
    }

    private void Note()
    {
        var memory = new Memory(program);
        foreach (var (thread, step) in path)
        {
            memory.Do(thread, step);
        }

        Interleavings++;
        Outcomes.Add(memory.Outcome(path.Count < program.Threads.Sum(ops => ops.Count)));
        Traces.Add(Trace());
    }

    // The order on each object, with neighbouring reads sorted: two interleavings with the same text are the same trace.
    private string Trace()
    {
        var objects = path.GroupBy(at => (program.Threads[at.Thread][at.Step].IsOnLock, program.Threads[at.Thread][at.Step].Target));
        return string.Join(';', objects.OrderBy(g => g.Key).Select(g => $"{g.Key}{Normal([.. g])}"));
    }

    private string Normal(List<(int Thread, int Step)> steps)
    {
        var text = "";
        var reads = new SortedSet<(int, int)>();
        foreach (var at in steps)
        {
            if (program.Threads[at.Thread][at.Step].Kind == OpKind.Read)
            {
                reads.Add(at);
                continue;
            }

            text += string.Concat(reads) + at;
            reads.Clear();
        }

        return text + string.Concat(reads);
    }
}
