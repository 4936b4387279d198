using System.Globalization;
using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Reporting;

/// <summary>A step of a trace in words.</summary>
public static class StepWords
{
    /// <summary>What happened, without who and where: "takes _gate", "reads _count". Empty when only the line matters.</summary>
    public static string Of(TraceStep step)
    {
        var place = Places.Get(step.Site);
        return step.Event is { } e ? OfEvent(e, place) : $"{(IsRead(step) ? "reads" : "writes")} {place.Subject}";
    }

    /// <summary>What a reader calls the object: by its name in the source, if it has one.</summary>
    public static string Name(SyncObject? target) => target is null ? "it" : target.Name.Length > 0 ? target.Name : target.Kind;

    private static bool IsRead(TraceStep step) => step.Access is AccessKind.Read or AccessKind.AtomicRead;

    private static string OfEvent(Event e, Place place) => e.Kind switch
    {
        EventKind.ThreadStarted => "starts a thread",
        EventKind.StartedByClock => "is due",
        EventKind.ThreadEnded => "ends",
        EventKind.ThreadJoined => "sees it ended",
        EventKind.Acquired or EventKind.Released when e.Text.Length > 0 => $"{e.Text} {(place.Subject.Length > 0 ? place.Subject : "it")}",
        EventKind.Acquired => $"takes {Name(e.Target)}",
        EventKind.Released => $"releases {Name(e.Target)}",
        EventKind.Finished => $"ends {Name(e.Target)}",
        EventKind.Suspended => $"awaits {Name(e.Target)}",
        EventKind.Resumed => "goes on",
        EventKind.Published => $"writes {place.Subject}",
        EventKind.Observed => $"reads {place.Subject}",
        EventKind.Exchanged => $"updates {place.Subject}",
        EventKind.Blocked => $"WAITS for {Name(e.Target)}",
        EventKind.TimedOut => "time is over",
        EventKind.Slept => $"sleeps {TimeSpan.FromTicks(e.Amount).TotalMilliseconds.ToString(CultureInfo.InvariantCulture)} ms",
        EventKind.Wrote => $"prints {e.Text.Trim()}",
        _ => "",
    };
}
