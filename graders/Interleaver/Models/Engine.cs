using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>What every model needs of the engine.</summary>
internal static class Engine
{
    /// <summary>The controlled thread that runs now.</summary>
    /// <exception cref="InvalidOperationException">Code of a submission runs on a thread that nobody controls.</exception>
    public static ControlledThread Self =>
        ControlledThread.Current ?? throw new InvalidOperationException("This code runs only inside an exploration.");

    /// <summary>Operation that takes or changes the object.</summary>
    public static Operation Change(SyncObject target) => new(OperationKind.Change, target);

    /// <summary>Operation that looks at the object.</summary>
    public static Operation Look(SyncObject target) => new(OperationKind.Look, target);

    /// <summary>Operation that needs the object to be there.</summary>
    public static Operation Use(SyncObject target) => new(OperationKind.Use, target);

    /// <summary>Announces an edge of happens-before, or something for the reader, at the thread's present place.</summary>
    public static void Announce(this ControlledThread self, EventKind kind, SyncObject target, bool changes = true) =>
        self.Scheduler.Announce(new Event(kind, self.Id, target, self.Site), changes);

    /// <summary>Converts a BCL time-out. -1 ms is for ever.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below -1.</exception>
    public static long Ticks(int milliseconds, string parameter = "millisecondsTimeout")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, parameter);
        return milliseconds == -1 ? -1 : milliseconds * TimeSpan.TicksPerMillisecond;
    }

    /// <summary>Converts a BCL time-out. -1 ms is for ever.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below -1 ms or above <see cref="int.MaxValue"/> ms.</exception>
    public static long Ticks(TimeSpan timeout, string parameter = "timeout") => Ticks(Milliseconds(timeout, parameter));

    /// <summary>A BCL time-out as the BCL counts it: in whole milliseconds, what is less is dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below -1 ms or above <see cref="int.MaxValue"/> ms.</exception>
    public static int Milliseconds(TimeSpan timeout, string parameter = "timeout")
    {
        var milliseconds = (long)timeout.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, int.MaxValue, parameter);
        return (int)milliseconds;
    }

    /// <summary>Throws what the BCL throws from a wait that was interrupted.</summary>
    public static void ThrowIfInterrupted(WakeReason reason)
    {
        if (reason == WakeReason.Interrupted)
        {
            throw new ThreadInterruptedException();
        }
    }
}
