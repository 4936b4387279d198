using System.Globalization;
using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Reporting;

/// <summary>What a thread does in one step, in a few words: columns are narrow.</summary>
internal static class LaneWords
{
    /// <summary>The words; empty for what is not worth any.</summary>
    public static string Of(TraceStep step, Place place) => step.Event is { } e
        ? OfEvent(step, e, place)
        : step.Access is AccessKind.Read or AccessKind.AtomicRead
            ? $"reads {place.Subject}{InBrackets(step)}"
            : $"writes {place.Subject}{Assigned(step)}";

    private static string OfEvent(TraceStep step, Event e, Place place) => e.Kind switch
    {
        EventKind.ThreadStarted => "starts a thread",
        EventKind.StartedByClock => "is due",
        EventKind.ThreadJoined => "sees it ended",
        EventKind.Acquired or EventKind.Released when e.Text.Length > 0 =>
            $"{e.Text} {(place.Subject.Length > 0 ? place.Subject : "it")}{InBrackets(step)}",
        EventKind.Acquired => $"takes {Name(e)}{InBrackets(step)}",
        EventKind.Released => $"releases {Name(e)}{InBrackets(step)}",
        EventKind.Finished => $"ends {Name(e)}",
        EventKind.Suspended => $"awaits {Name(e)}",
        EventKind.Resumed => "goes on",

        // The models look at what has no name, such as whether a type is initialised.
        EventKind.Published or EventKind.Observed or EventKind.Exchanged when place.Subject.Length == 0 => "",
        EventKind.Published => $"writes {place.Subject}{Assigned(step)}",
        EventKind.Observed => $"reads {place.Subject}{InBrackets(step)}",
        EventKind.Exchanged => $"updates {place.Subject}{(step.Block is null ? InBrackets(step) : Assigned(step))}",
        EventKind.Blocked => $"WAITS for {Name(e)}",
        EventKind.TimedOut => "time is over",
        EventKind.Slept => $"sleeps {TimeSpan.FromTicks(e.Amount).TotalMilliseconds.ToString(CultureInfo.InvariantCulture)} ms",
        EventKind.Wrote => $"prints {e.Text.Trim()}",
        _ => "",
    };

    private static string InBrackets(TraceStep step) => step.Value is { } value ? $" ({value})" : "";

    private static string Assigned(TraceStep step) => step.Value is { } value ? $" = {value}" : "";

    private static string Name(Event e) => e.Target is null ? "it" : e.Target.Name.Length > 0 ? e.Target.Name : e.Target.Kind;
}
