using System.Diagnostics;
using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>
/// The one wall clock of the engine. It never decides between right and wrong: it only ends an exploration in which
/// nothing at all has happened for very long, because some call outside the engine's sight does not come back. Who looks at
/// the program with a debugger may take all the time in the world.
/// </summary>
internal static class StuckWatchdog
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
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
        while (!done.Pass(Interval))
        {
            if (patience.HasRunOut(pulse(), Debugger.IsAttached))
            {
                return null;
            }
        }

        return failure is null ? result : throw new InvalidOperationException("The engine failed: " + failure.Message, failure);
    }
}
