using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Reporting;

/// <summary>A trace as a small table: a column for each thread, a row for each step, in the order in which they happened.</summary>
public static class Lanes
{
    private const int MostRows = 24;
    private const int TotalWidth = 100;
    private const int WidestLane = 44;
    private const int NarrowestLane = 20;

    /// <summary>The table's lines. Steps in the check's own code are left out, except what it does to threads.</summary>
    public static IEnumerable<string> Of(Trace trace)
    {
        var rows = Merge(Interesting(trace.Steps));
        if (rows.Count == 0)
        {
            yield break;
        }

        var shown = rows.TakeLast(MostRows).ToList();
        var lanes = shown.Select(row => row.Thread).Distinct().Order().ToList();
        var width = Math.Min(WidestLane, Math.Max(TotalWidth / lanes.Count, NarrowestLane));
        yield return "  " + string.Join("", lanes.Select(lane => Cut(trace.Threads[lane], width).PadRight(width))).TrimEnd();
        if (shown.Count < rows.Count)
        {
            yield return $"  … {rows.Count - shown.Count} earlier steps";
        }

        foreach (var row in shown)
        {
            yield return "  " + new string(' ', lanes.IndexOf(row.Thread) * width) + Cut(row.Text, width);
        }
    }

    // What threads do to one another and to memory that they share; if there is none of that, the lines that they reached.
    private static List<TraceStep> Interesting(IReadOnlyList<TraceStep> steps)
    {
        var shared = SharedLocations(steps);
        var learners = steps.Zip(steps.Skip(1).Append(null)).Where(pair => !IsPartOfAtomic(pair.First, pair.Second)).Select(pair => pair.First)
            .Where(step => Places.Get(step.Site) is { IsLearners: true, Line.Line: > 0 }).ToList();
        var shown = learners.Where(step => step.Event is { } e ? IsTelling(e.Kind) && LaneWords.Of(step, Places.Get(step.Site)).Length > 0 : shared.Contains((step.Block, step.Slot))).ToList();
        return shown.Count > 0 ? shown : learners.Where(step => step.Event?.Kind == EventKind.Reached).ToList();
    }

    // A volatile or interlocked access is told by the event that it ends with.
    private static bool IsPartOfAtomic(TraceStep step, TraceStep? next) =>
        step.Access is AccessKind.AtomicRead or AccessKind.AtomicWrite
        || (step is { Event.Kind: EventKind.Observed, Block: not null } && next?.Access == AccessKind.AtomicWrite);

    // Touched by several threads and written after the first of them was started: what was set up before is no news.
    private static HashSet<(MemoryBlock?, int)> SharedLocations(IReadOnlyList<TraceStep> steps) =>
        steps.SkipWhile(step => step.Event?.Kind is not (EventKind.ThreadStarted or EventKind.StartedByClock)).Where(step => step.Block is not null)
            .GroupBy(step => (step.Block, step.Slot))
            .Where(location => location.Select(step => step.Thread).Distinct().Count() > 1
                && location.Any(step => step.Access is AccessKind.Write or AccessKind.AtomicWrite))
            .Select(location => location.Key).ToHashSet();

    private static bool IsTelling(EventKind kind) =>
        kind is not (EventKind.TimeMoved or EventKind.Spun or EventKind.ThreadEnded or EventKind.Reached);

    // One row for each line that a thread is in, with all that it does there in a row.
    private static List<LaneRow> Merge(IEnumerable<TraceStep> steps)
    {
        var rows = new List<LaneRow>();
        foreach (var step in steps)
        {
            var place = Places.Get(step.Site);
            if (rows.Count == 0 || !rows[^1].Goes(step, place.Line))
            {
                rows.Add(new LaneRow(step.Thread, place.Line));
            }

            rows[^1].Add(step, place);
        }

        return rows;
    }

    private static string Cut(string text, int width) => text.Length <= width - 2 ? text : text[..(width - 3)] + "…";
}
