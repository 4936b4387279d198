using Interleaver.Checking;
using Interleaver.Events;
using Interleaver.Reporting;
using Interleaver.Tracing;
using Reports.Formats;
using Reports.Model;

namespace Reports.Gathering;

/// <summary>Turns a recorded trace into steps that a reader can follow one by one.</summary>
internal static class InterleavingGatherer
{
    /// <summary>A player that has more is no help; the end is where it went wrong.</summary>
    private const int Most = 400;

    // A program may print a book.
    private const int MostLetters = 4_000;

    // A file so long is generated, or a joke.
    private const int MostLines = 2_000;

    /// <summary>The interleaving; null when nothing was recorded that a learner could follow.</summary>
    public static Interleaving? Gather(Verdict.Failed failed)
    {
        var holdings = new Holdings();
        var words = new StepWords(failed.Trace.Threads);
        var lines = new Dictionary<int, SourceLine>();
        var steps = new List<(Step Step, TraceStep Source)>();
        foreach (var source in failed.Trace.Steps)
        {
            holdings.Follow(source);
            if (IsTelling(source) && !StaysOnItsLine(source, lines))
            {
                steps.Add((StepOf(source, holdings, words), source));
            }
        }

        if (steps.Count == 0)
        {
            return null;
        }

        var names = failed.Trace.Threads.ToList();
        var blocked = failed.Evidence is Evidence.Blockage blockage ? blockage.Threads.Take(ShownThreads.Most).ToList() : [];
        var last = steps.TakeLast(Most).ToList();
        var threads = new ShownThreads(names.Count, [.. last.Select(step => step.Step.Thread)], blocked.Select(waiting => names.IndexOf(waiting.Thread)).Where(number => number >= 0));
        var shown = last.Skip(threads.First).ToList();
        return new Interleaving(
            failed.Number,
            [.. threads.Threads.Select(thread => names[thread])],
            [.. shown.Select(step => step.Step with { Thread = threads.Of(step.Step.Thread) })],
            failed.Trace.Left + steps.Count - shown.Count,
            CollisionIn([.. shown.Select(step => step.Source)], failed.Evidence),
            SourcesOf(shown.Select(step => step.Source.Place)))
        {
            Blocked = [.. blocked.Select(WaitingThreadOf)],
        };
    }

    private static WaitingThread WaitingThreadOf(Evidence.Waiting waiting) =>
        new(waiting.Thread, waiting.For, LineOf(waiting.At), waiting.Holder ?? "", LineOf(waiting.TakenAt));

    private static CodeLine? LineOf(Place? place) =>
        place is { IsLearners: true, Line.Line: > 0 } ? new CodeLine(place.Line.File, place.Line.Line, SourceExcerpt.LineOf(place)) : null;

    // A learner follows their own code, and what becomes of threads wherever that is. Memory of the check is not theirs.
    private static bool IsTelling(TraceStep step) => step.Place is { IsLearners: true, Line.Line: > 0 }
        ? step.Event?.Kind is not (EventKind.TimeMoved or EventKind.Spun)
        : step.Event?.Kind is EventKind.ThreadStarted or EventKind.StartedByClock or EventKind.ThreadEnded or EventKind.ThreadJoined;

    // Reaching a line again that the thread has not left is no step to a reader.
    private static bool StaysOnItsLine(TraceStep step, Dictionary<int, SourceLine> lines)
    {
        var line = step.Place.Line;
        var stays = step.Event?.Kind == EventKind.Reached && lines.TryGetValue(step.Thread, out var last) && last == line;
        lines[step.Thread] = line;
        return stays;
    }

    private static Step StepOf(TraceStep source, Holdings holdings, StepWords words)
    {
        var line = source.Place.IsLearners ? source.Place.Line : new SourceLine("", 0);
        return new Step(
            source.Thread,
            KindOf(source),
            line.File,
            line.Line,
            Cut.ForGood(words.Of(source with { Value = null }), MostLetters),
            TimeSpan.FromTicks(source.Time).TotalMilliseconds,
            source.Value ?? "",
            holdings.Of(source.Thread),
            holdings.WantedBy(source.Thread));
    }

    private static StepKind KindOf(TraceStep step) => step.Event?.Kind switch
    {
        null => step.Access is { } access && access.IsRead() ? StepKind.Read : StepKind.Write,
        EventKind.Reached => StepKind.Line,
        EventKind.Observed => StepKind.Read,
        EventKind.Published or EventKind.Exchanged => StepKind.Write,
        EventKind.Acquired => StepKind.Take,
        EventKind.Released or EventKind.Finished => StepKind.Release,
        EventKind.Blocked => StepKind.Wait,
        EventKind.ThreadStarted or EventKind.StartedByClock => StepKind.Start,
        EventKind.ThreadJoined => StepKind.Join,
        EventKind.ThreadEnded => StepKind.End,
        EventKind.Slept or EventKind.TimedOut => StepKind.Time,
        EventKind.Wrote => StepKind.Print,
        _ => StepKind.Other,
    };

    // The second of the two is the last access of its thread at its place, the first one the last before that.
    private static IReadOnlyList<int> CollisionIn(List<TraceStep> steps, Evidence evidence)
    {
        if (evidence is not Evidence.Collision { Earlier: var earlier, Later: var later })
        {
            return [];
        }

        var second = steps.FindLastIndex(step => IsAt(step, later));
        var first = second < 0 ? -1 : steps.FindLastIndex(second, step => IsAt(step, earlier) && step.Thread != steps[second].Thread);
        return first < 0 ? [] : [first, second];
    }

    // One place may be read and written, as by `_count++`: only the one of the two collided.
    private static bool IsAt(TraceStep step, Evidence.Side side) =>
        step.Place == side.Place
        && (KindOf(step) == StepKind.Read) == side.Kind.IsRead()
        && (step.Access is not null || step.Event?.Kind is EventKind.Observed or EventKind.Published or EventKind.Exchanged);

    private static List<SourceText> SourcesOf(IEnumerable<Place> places) =>
    [
        .. places.Where(place => place.IsLearners && File.Exists(place.Path)).DistinctBy(place => place.Line.File)
            .OrderBy(place => place.Line.File, StringComparer.Ordinal)
            .Select(place => new SourceText(place.Line.File, [.. File.ReadLines(place.Path).Take(MostLines)])),
    ];
}
