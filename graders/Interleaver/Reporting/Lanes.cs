using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Reporting;

/// <summary>
/// A trace as a small table: a column for each thread, a row for each step, in the order in which they happened. Where there are
/// many threads, a list instead.
/// </summary>
public static class Lanes
{
    private const int MostRows = 24;
    private const int TotalWidth = 100;
    private const int WidestLane = 44;
    private const int Gap = 2;
    private const int MostLanes = 3;
    private const string Margin = "  ";
    private const string Hanging = "  ";

    /// <summary>The table's lines. Steps in the check's own code are left out, except what it does to threads.</summary>
    public static IEnumerable<string> Of(Trace trace)
    {
        var say = new StepWords(trace.Threads);
        var rows = Repeats.Fold([.. Merge(Interesting(trace.Steps, say), say)]);
        if (rows.Count == 0)
        {
            yield break;
        }

        var shown = rows.TakeLast(MostRows).ToList();
        var lanes = shown.Select(row => row.Thread).Where(thread => thread != Repeats.NoThread).Distinct().Order().ToList();
        var names = lanes.ToDictionary(lane => lane, lane => trace.Threads[lane]);
        var isTable = lanes.Count <= MostLanes;
        var width = lanes.Count == 1 ? TotalWidth
            : isTable ? Math.Min(WidestLane, TotalWidth / lanes.Count)
            : Math.Min(WidestLane, names.Values.Max(name => name.Length) + Gap);
        if (isTable)
        {
            yield return Margin + string.Join("", lanes.Select(lane => Cut(names[lane], width - Gap).PadRight(width))).TrimEnd();
        }

        if (shown.Count < rows.Count)
        {
            yield return $"{Margin}… {rows.Count - shown.Count} earlier steps";
        }

        foreach (var (thread, text) in shown)
        {
            if (thread == Repeats.NoThread)
            {
                yield return Margin + text;
                continue;
            }

            // So many columns fit on no screen: there each row says whose it is.
            var indent = isTable ? new string(' ', lanes.IndexOf(thread) * width) : Cut(names[thread], width - Gap).PadRight(width);
            foreach (var line in Wrap(text, (isTable ? width : TotalWidth - width) - Gap))
            {
                yield return Margin + indent + line;
                indent = new string(' ', indent.Length);
            }
        }
    }

    // What threads do to one another and to memory that they share; if there is none of that, the lines that they reached.
    private static List<TraceStep> Interesting(IReadOnlyList<TraceStep> steps, StepWords say)
    {
        var shared = SharedLocations(steps);
        var learners = steps.Zip(steps.Skip(1).Append(null)).Where(pair => !IsPartOfAtomic(pair.First, pair.Second)).Select(pair => pair.First)
            .Where(step => step.Place is { IsLearners: true, Line.Line: > 0 }).ToList();
        var shown = learners.Where(IsShown).ToList();
        return shown.Count > 0 ? shown : learners.Where(step => step.Event?.Kind == EventKind.Reached).ToList();

        bool IsShown(TraceStep step) => step.Event is { } e
            ? IsTelling(e.Kind) && say.Of(step).Length > 0
            : shared.Contains((step.Block, step.Slot));
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
    private static IEnumerable<(int Thread, string Text)> Merge(IEnumerable<TraceStep> steps, StepWords say)
    {
        var rows = new List<LaneRow>();
        foreach (var step in steps)
        {
            if (rows.Count == 0 || !rows[^1].Goes(step))
            {
                rows.Add(new LaneRow(step.Thread, step.Place.Line, say));
            }

            rows[^1].Add(step);
        }

        return rows.Select(row => (row.Thread, row.Text));
    }

    // A place stays whole, for a reader to click on or to search for; what is done there may take more than one line.
    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Trim().Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = Hanging + word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 1)] + "…";
}
