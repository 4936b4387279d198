using Interleaver.Events;

namespace Interleaver.Tracing;

/// <summary>Writes an interleaving down. Used when a failing schedule is replayed; the search itself records nothing.</summary>
public sealed class Recorder : IListener
{
    private const int Most = 2_000;
    private readonly Queue<TraceStep> steps = new();
    private readonly Names names = new();
    private int left;
    private long time;

    /// <inheritdoc/>
    public void OnBegin()
    {
        steps.Clear();
        names.OnBegin();
        left = 0;
        time = 0;
    }

    /// <inheritdoc/>
    public void OnEvent(in Event e)
    {
        if (e.Kind == EventKind.TimeMoved)
        {
            time += e.Amount;
        }

        names.OnEvent(e);
        Add(new TraceStep(e, null, e.Thread, e.Site, 0, time));
    }

    /// <inheritdoc/>
    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
        names.OnAccess(thread, block, slot, leaf, kind, site);
        Add(new TraceStep(null, kind, thread, site, slot, time, block));
    }

    /// <summary>What was recorded.</summary>
    public Trace Finish(IReadOnlyList<string> threads) => new([.. steps], left, threads);

    private void Add(TraceStep step)
    {
        if (steps.Count == Most)
        {
            steps.Dequeue();
            left++;
        }

        steps.Enqueue(step);
    }
}
