using System.Globalization;
using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Reporting;

/// <summary>What a thread does in one step of a trace, in two or three words.</summary>
/// <param name="threads">What a reader calls each thread, by number.</param>
public sealed class StepWords(IReadOnlyList<string> threads)
{
    // The pause itself has been told of already.
    private const string Sleep = "sleep";

    // Nobody wrote it down as a lock; it matters only to who has to wait for it.
    private const string Initialiser = "static constructor";

    /// <summary>The words; empty for a step that tells nothing.</summary>
    public string Of(TraceStep step) => step.Event is { } e
        ? Of(step, e, step.Place)
        : step.Access is { } access && access.IsRead()
            ? $"reads {step.Place.SubjectAt(step.Slot)}{InBrackets(step)}"
            : $"writes {step.Place.SubjectAt(step.Slot)}{Assigned(step)}";

    private string Of(TraceStep step, Event e, Place place) => e.Kind switch
    {
        EventKind.ThreadStarted => $"starts {Thread(e.Other)}",
        EventKind.StartedByClock => "is due",
        EventKind.ThreadEnded => "ends",
        EventKind.ThreadJoined => $"sees {Thread(e.Other)} ended",
        EventKind.Acquired or EventKind.Released when e.Text.Length > 0 => $"{e.Text} {(e.Target?.Object is null ? Subject(place) : Name(e))}{InBrackets(step)}",
        EventKind.Acquired or EventKind.Released when e.Target?.Kind == Initialiser => "",
        EventKind.Published or EventKind.Observed or EventKind.Exchanged when place.Subject.Length == 0 => "",
        EventKind.Acquired => $"takes {Name(e)}{InBrackets(step)}",
        EventKind.Released when e.Target?.Kind == SyncObject.PulseKind => $"pulses {e.Target.Name}",
        EventKind.Released => $"releases {Name(e)}{InBrackets(step)}",
        EventKind.Finished => $"ends {Name(e)}",
        EventKind.Suspended => $"awaits {Name(e)}",
        EventKind.Resumed => "goes on",
        EventKind.Published => $"writes {place.Subject}{Assigned(step)}",
        EventKind.Observed => $"reads {place.Subject}{InBrackets(step)}",
        EventKind.Exchanged => $"updates {place.Subject}{(step.Block is null ? InBrackets(step) : Assigned(step))}",
        EventKind.Blocked when e.Other >= 0 => $"WAITS for {(e.Other == e.Thread ? "its own end" : $"the end of {Thread(e.Other)}")}",
        EventKind.Blocked => e.Target?.Kind == Sleep ? "" : $"WAITS for {Name(e)}",
        EventKind.TimedOut => "time is over",
        EventKind.Slept => $"sleeps {TimeSpan.FromTicks(e.Amount).TotalMilliseconds.ToString(CultureInfo.InvariantCulture)} ms",
        EventKind.Wrote => $"prints {e.Text.Trim()}",
        _ => "",
    };

    private static string InBrackets(TraceStep step) => step.Value is { } value ? $" ({value})" : "";

    private static string Assigned(TraceStep step) => step.Value is { } value ? $" = {value}" : "";

    private string Thread(int id) => id >= 0 && id < threads.Count ? threads[id] : "a thread";

    private static string Subject(Place place) => place.Subject.Length > 0 ? place.Subject : "it";

    private static string Name(Event e) => e.Target?.ShortName ?? "it";
}
