namespace Interleaver.Tests.Search;

/// <summary>What a straight-line program computes: the values of its variables and what each thread has read.</summary>
public sealed class Memory(StraightLine program)
{
    private readonly int[] values = new int[program.Targets];
    private readonly List<int>[] reads = [.. program.Threads.Select(_ => new List<int>())];

    /// <summary>Does a step's access to a variable; the number that a write stores tells thread and step.</summary>
    public void Do(int thread, int step)
    {
        var op = program.Threads[thread][step];
        if (op.Kind == OpKind.Read)
        {
            reads[thread].Add(values[op.Target]);
        }
        else if (op.Kind == OpKind.Write)
        {
            values[op.Target] = Mark(thread, step);
        }
    }

    /// <summary>All that an observer could see at the end.</summary>
    public string Outcome(bool deadlocked) =>
        $"{string.Join(',', values)} {string.Join('|', reads.Select(list => string.Join(',', list)))}{(deadlocked ? " deadlock" : "")}";

    private static int Mark(int thread, int step) => (100 * (thread + 1)) + step;
}
