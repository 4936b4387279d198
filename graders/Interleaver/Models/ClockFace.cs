using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// How a program reads the time. Virtual time stands still while anybody can run, so a loop that only waits for the
/// clock would never end: a thread that reads it again and again makes time pass for a millisecond, as it does in life.
/// </summary>
internal sealed class ClockFace() : SyncObject("clock")
{
    /// <summary>What the calendar shows when an interleaving begins.</summary>
    public static readonly DateTime Epoch = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>How long the machine has been running when an interleaving begins: an hour, for no real one starts at zero.</summary>
    public const long Uptime = TimeSpan.TicksPerHour;

    // More than straight-line code reads in one place; then the reader is taken to wait.
    private const int Patience = 16;

    private readonly Dictionary<(int Thread, int Site), Reading> readings = [];
    private bool isTicking;

    /// <summary>Ticks of 100 ns since the interleaving began.</summary>
    public static long Read()
    {
        var self = Engine.Self;
        var face = World.Of(self).The<ClockFace>();
        self.Scheduler.Point(self, Engine.Look(face));
        face.Note(self);
        return self.Scheduler.Clock.Now;
    }

    private void Note(ControlledThread self)
    {
        var (clock, place) = (self.Scheduler.Clock, (self.Id, self.Site));
        var last = readings.GetValueOrDefault(place);
        var reading = new Reading(clock.Now, last.Now == clock.Now ? last.Times + 1 : 1);
        readings[place] = reading;
        if (reading.Times <= Patience)
        {
            return;
        }

        if (!isTicking)
        {
            isTicking = true;
            clock.Add(TimeSpan.TicksPerMillisecond, () => isTicking = false);
        }

        self.Scheduler.Yield(self);
    }

    // How often a thread has read the same time in the same place; it may read it in others in between.
    private readonly record struct Reading(long Now, int Times);
}
