using Interleaver.Events;

namespace Interleaver.Tracing;

/// <summary>Writes an interleaving down. Used when a failing schedule is replayed; the search itself records nothing.</summary>
/// <remarks>
/// Accesses are announced before they are made. A read finds what stands there at that moment; what a write leaves is looked
/// up when the location is touched next, or at the end, because until then nobody changes it.
/// </remarks>
/// <param name="first">The first row that is written; those before it are only counted. Who replays twice knows which are of no use.</param>
/// <param name="end">The first row that is only counted again.</param>
public sealed class Recorder(int first = 0, int end = int.MaxValue) : IListener
{
    /// <summary>How many rows there is room for: the latest.</summary>
    public const int Most = 2_000;

    // The latest steps, in a ring; a step keeps its number. The writes to each slot whose value is still to be looked up.
    private readonly TraceStep[] steps = new TraceStep[Most];
    private readonly Dictionary<(MemoryBlock Block, int Slot), (int First, int Last)> written = [];
    private readonly Names names = new();
    private int count;
    private long time;

    /// <summary>How many rows there are so far.</summary>
    public int Rows => count;

    /// <summary>How many of the rows so far there is no room for.</summary>
    public int Left => Math.Max(0, count - Most);

    private TraceStep? Last => count > first ? steps[(count - 1) % Most] : null;

    /// <inheritdoc/>
    public void OnBegin()
    {
        Array.Clear(steps);
        written.Clear();
        names.OnBegin();
        count = 0;
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
        if (IsOnlyCounted())
        {
            return;
        }

        var step = new TraceStep(e, null, e.Thread, e.Site, time) { Value = e.Target?.State };
        if (e.Kind is EventKind.Published or EventKind.Exchanged && Last is { Access: AccessKind.AtomicWrite, Block: { } block } access)
        {
            step = step with { Block = block, Slot = access.Slot, Leaf = access.Leaf };
            Await(block, access.Slot);
        }

        Add(step);
    }

    /// <inheritdoc/>
    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
        names.OnAccess(thread, block, slot, leaf, kind, site);
        if (IsOnlyCounted())
        {
            return;
        }

        var step = new TraceStep(null, kind, thread, site, time) { Block = block, Slot = slot, Leaf = leaf };
        if (kind != AccessKind.Write || !IsRestOfStruct(Last, step))
        {
            Settle(block, slot);
        }

        if (kind is AccessKind.AtomicRead or AccessKind.AtomicWrite
            && Last is { Event: { Kind: EventKind.Observed } seen } observed && seen.Target == block.SyncAt(slot, leaf))
        {
            steps[(count - 1) % Most] = Seen(observed with { Block = block, Slot = slot, Leaf = leaf });
        }

        if (kind.IsRead())
        {
            step = Seen(step);
        }
        else
        {
            Await(block, slot);
        }

        Add(step);
    }

    /// <summary>What was recorded.</summary>
    public Trace Finish(IReadOnlyList<string> threads)
    {
        foreach (var (block, slot) in written.Keys.ToList())
        {
            Settle(block, slot);
        }

        var kept = Enumerable.Range(Left, count - Left).Select(number => steps[number % Most]).ToList();
        return new Trace([.. kept.Where((step, i) => i == 0 || !SaysTheSame(kept[i - 1], step))], Left, threads);
    }

    private bool IsOnlyCounted()
    {
        if (count >= first && count < end)
        {
            return false;
        }

        count++;
        return true;
    }

    private static TraceStep Seen(TraceStep step) =>
        step with { Value = step.Block!.Describe(step.Slot, step.Leaf, step.Place.Subject) };

    // One instruction touches all parts of a struct, one after the other, and announces each first.
    private static bool IsRestOfStruct(TraceStep? last, TraceStep step) => last is not null && step.Block is not null
        && last.Access == step.Access && last.Thread == step.Thread && last.Site == step.Site
        && last.Block == step.Block && last.Slot == step.Slot && last.Leaf < step.Leaf;

    // Where the line names the struct as a whole, its parts are of no interest.
    private static bool SaysTheSame(TraceStep last, TraceStep step) => IsRestOfStruct(last, step) && last.Value == step.Value;

    // The next step is a write, or belongs to the latest one.
    private void Await(MemoryBlock block, int slot) =>
        written[(block, slot)] = (written.TryGetValue((block, slot), out var steps) ? steps.First : count, count);

    private void Settle(MemoryBlock block, int slot)
    {
        if (!written.Remove((block, slot), out var waiting))
        {
            return;
        }

        for (var number = Math.Max(waiting.First, count - Most); number <= waiting.Last; number++)
        {
            steps[number % Most] = Seen(steps[number % Most]);
        }
    }

    private void Add(TraceStep step)
    {
        // Whoever drops out of the ring waits for nothing any more.
        if (steps[count % Most] is { Block: { } block } oldest && written.TryGetValue((block, oldest.Slot), out var waiting)
            && waiting.Last == count - Most)
        {
            written.Remove((block, oldest.Slot));
        }

        steps[count++ % Most] = step;
    }
}
