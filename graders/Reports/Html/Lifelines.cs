using Reports.Model;

namespace Reports.Html;

/// <summary>What a thread is doing while another one takes a step.</summary>
internal enum Life
{
    /// <summary>It has not begun, or it has ended.</summary>
    Absent,

    /// <summary>It could go on.</summary>
    Runnable,

    /// <summary>It waits.</summary>
    Waiting,
}

/// <summary>The line that runs down each lane, solid, dashed, or none: who is there, and who waits.</summary>
/// <param name="interleaving">What happened.</param>
internal sealed class Lifelines(Interleaving interleaving)
{
    private readonly Life[] now = new Life[interleaving.Threads.Count];
    private int upTo = -1;

    /// <summary>What a thread is doing at a step of another one. Steps are asked for in order.</summary>
    public Life Of(int thread, int step)
    {
        for (; upTo < step; upTo++)
        {
            var taken = interleaving.Steps[upTo + 1];
            now[taken.Thread] = taken.Kind == StepKind.End ? Life.Absent : taken.Wants.Length > 0 ? Life.Waiting : Life.Runnable;
        }

        return now[thread];
    }
}
