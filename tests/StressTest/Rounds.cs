using System.Diagnostics;
using Interleaver.Checking;

namespace StressTest;

/// <summary>The stress test itself: the same body again and again, until it fails or the rounds are over.</summary>
internal static class Rounds
{
    /// <summary>How often a check is run.</summary>
    public const int Count = 10_000;

    /// <summary>How long they may take, and how long one of them.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static int round;

    /// <summary>Runs the body; an exception that it throws is what a stress test notices.</summary>
    public static Outcome Run(Action body)
    {
        new Thread(EndInTime) { IsBackground = true }.Start();
        for (round = 1; round <= Count; round++)
        {
            try
            {
                body();
            }
            catch (InvalidOperationException exception) when (exception.StackTrace!.Contains(nameof(Scenario), StringComparison.Ordinal))
            {
                return Outcome.NeedsVirtualTime;
            }
            catch (Exception)
            {
                return Outcome.Noticed;
            }
        }

        return Outcome.NotNoticed;
    }

    // A round that is stuck cannot be ended, the process can.
    private static void EndInTime()
    {
        var (begin, last, since) = (Stopwatch.StartNew(), 0, Stopwatch.StartNew());
        while (begin.Elapsed < Budget)
        {
            Thread.Sleep(100);
            if (Volatile.Read(ref round) != last)
            {
                last = round;
                since.Restart();
            }
            else if (since.Elapsed > Patience)
            {
                Environment.Exit((int)Outcome.Hung);
            }
        }

        Environment.Exit((int)Outcome.TooSlow);
    }
}
