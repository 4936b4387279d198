using System.Diagnostics;
using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>
/// The only clocks of the engine. They never decide between right and wrong: they only end an exploration in which
/// nothing at all has happened for very long, because some call outside the engine's sight does not come back, or in which such
/// calls take many times what all the rest together may. Who looks at the program with a debugger may take all the time in the world.
/// </summary>
internal static class StuckWatchdog
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);
    private static readonly int LooksWithoutPulse = (int)(TimeSpan.FromMinutes(1) / Interval);

    /// <summary>Runs an exploration; null when it got stuck.</summary>
    /// <param name="exploration">The exploration.</param>
    /// <param name="processor">Says when it has taken too much of the processor.</param>
    public static Verdict? Run(Exploration exploration, ProcessorPatience processor)
    {
        Verdict? result = null;
        Exception? failure = null;
        var done = new Gate();
        using var lease = CoreLease.Take();
        processor.Begin(LookAt(exploration));
        Worker.Run(() =>
        {
            try
            {
                result = exploration.Run();
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            done.Open();
        }, lease.Core);
        var patience = new Patience(LooksWithoutPulse);
        while (!done.Pass(Interval))
        {
            // Both look each time.
            var isDebugged = Debugger.IsAttached;
            if (patience.HasRunOut(exploration.Pulse, isDebugged) | processor.HasRunOut(LookAt(exploration), isDebugged))
            {
                return null;
            }
        }

        // What it has taken since the last look counts for the explorations after it.
        processor.HasRunOut(LookAt(exploration), Debugger.IsAttached);
        return failure is null ? result : throw new InvalidOperationException("The engine failed: " + failure.Message, failure);
    }

    private static ProcessLook LookAt(Exploration exploration) => new(
        exploration.Effort,
        Environment.CpuUsage.TotalTime,
        exploration.InTurns,
        Stopwatch.GetElapsedTime(0),
        GC.GetTotalAllocatedBytes());
}
