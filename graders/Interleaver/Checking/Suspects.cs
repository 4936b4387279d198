using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Checking;

/// <summary>
/// Where to look when the evidence itself names no place, because an assertion of the check failed: the learner's lines
/// in the trace that have to do with the verdict, or else the last ones that each thread was in.
/// </summary>
internal static class Suspects
{
    private const int Most = 4;

    /// <summary>The places, at most a few.</summary>
    public static IReadOnlyList<Place> In(Trace trace, VerdictKind kind)
    {
        var steps = trace.Steps.Where(step => step.Place is { IsLearners: true, Line.Line: > 0 }).ToList();
        var telling = kind switch
        {
            VerdictKind.NeverJoined => steps.Where(Is(EventKind.ThreadStarted)),
            VerdictKind.SleepAsSynchronisation => steps.Where(Is(EventKind.Slept)),
            VerdictKind.TooStrict => steps.Where(Is(EventKind.Blocked)),
            VerdictKind.NeverReleased => NotGivenBack(steps),
            VerdictKind.RanOnCallersThread => CallsOfTheCheck(trace),
            _ => [],
        };
        var places = Distinct(telling);
        return places.Count > 0 ? places : Distinct(LastOfEachThread(steps));
    }

    private static Func<TraceStep, bool> Is(EventKind kind) => step => step.Event?.Kind == kind;

    // The learner's lines on thread 0 after which code of the check ran: there its action was called. The last such step is
    // the return to the check, unless it is the only one.
    private static IEnumerable<TraceStep> CallsOfTheCheck(Trace trace)
    {
        var steps = trace.Steps.Where(step => step.Thread == 0).ToList();
        return steps.Zip(steps.Skip(1))
            .Where(pair => pair.First.Place.IsLearners && !pair.Second.Place.IsLearners)
            .Select(pair => pair.First);
    }

    private static IEnumerable<TraceStep> NotGivenBack(IReadOnlyList<TraceStep> steps)
    {
        var open = new Dictionary<SyncObject, TraceStep>();
        foreach (var step in steps)
        {
            // What is taken from a collection, as the text says, is taken for good.
            if (step.Event is { Kind: EventKind.Acquired, Target: { } taken, Text: "" })
            {
                open[taken] = step;
            }
            else if (step.Event is { Kind: EventKind.Released, Target: { } given })
            {
                open.Remove(given);
            }
        }

        return open.Values;
    }

    private static IEnumerable<TraceStep> LastOfEachThread(IEnumerable<TraceStep> steps) =>
        steps.GroupBy(step => step.Thread).OrderBy(group => group.Key)
            .Select(group => group.LastOrDefault(step => !step.Place.IsBrace) ?? group.Last());

    private static List<Place> Distinct(IEnumerable<TraceStep> steps) =>
        [.. steps.Select(step => step.Place).DistinctBy(place => place.Line).Take(Most)];
}
