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
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ProcessorInOneCall = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ProcessorInAll = TimeSpan.FromSeconds(60);
    private const int IntervalsWithoutPulse = 60;

    /// <summary>Runs the work; null when it got stuck.</summary>
    public static T? Run<T>(Func<T> work, Func<long> pulse)
        where T : class
    {
        T? result = null;
        Exception? failure = null;
        var done = new Gate();
        using var lease = CoreLease.Take();
        Worker.Run(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            done.Open();
        }, lease.Core);
        var patience = new Patience(IntervalsWithoutPulse);
        var processor = new ProcessorPatience(ProcessorInOneCall, ProcessorInAll);
        while (!done.Pass(Interval))
        {
            // Both look each time.
            var (seen, isDebugged) = (pulse(), Debugger.IsAttached);
            if (patience.HasRunOut(seen, isDebugged) | processor.HasRunOut(seen, Environment.CpuUsage.TotalTime, isDebugged))
            {
                return null;
            }
        }

        return failure is null ? result : throw new InvalidOperationException("The engine failed: " + failure.Message, failure);
    }
}
