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
    private static readonly TimeSpan ProcessorForEach = TimeSpan.FromMilliseconds(100);
    private const int IntervalsWithoutPulse = 60;

    /// <summary>Runs the work; null when it got stuck.</summary>
    /// <param name="work">The exploration.</param>
    /// <param name="pulse">What changes while it gets anywhere.</param>
    /// <param name="interleavings">How many there may be: so much of the processor may all of them take together. A check has 600 at most.</param>
    public static T? Run<T>(Func<T> work, Func<long> pulse, int interleavings)
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
        var processor = new ProcessorPatience(ProcessorInOneCall, ProcessorInOneCall + (interleavings * ProcessorForEach));
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
