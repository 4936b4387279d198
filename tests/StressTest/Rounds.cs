using System.Diagnostics;
using Interleaver.Checking;

namespace StressTest;

/// <summary>The stress test itself: the same body again and again, until it fails or the rounds are over.</summary>
internal static class Rounds
{
    /// <summary>How often a check is run.</summary>
    public const int Count = 10_000;

    // More than any check uses, however it ends: they pile up from round to round.
    private const int MostThreads = 500;

    private static int round;

    /// <summary>How long all rounds may take.</summary>
    public static TimeSpan Budget { get; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one of them may take.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(8);

    // When a trial is given up that will not be over in time.
    private static TimeSpan Trial { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Runs the body; an exception that it throws, or a requirement that it breaks, is what a stress test notices.</summary>
    /// <param name="body">The check.</param>
    /// <param name="isTrial">Whether to give up as soon as it is plain that there is too little time.</param>
    public static Outcome Run(Action body, bool isTrial)
    {
        new Thread(() => EndInTime(isTrial)) { IsBackground = true, Priority = ThreadPriority.AboveNormal }.Start();
        for (round = 1; round <= Count; round++)
        {
            // Ended here and now: the code under test could catch an exception.
            Scenario.Outside = new PlainRound(_ => End(Outcome.Noticed));
            try
            {
                body();
            }
            catch (Exception)
            {
                return Outcome.Noticed;
            }
        }

        return Outcome.NotNoticed;
    }

    // A round that is stuck cannot be ended, the process can.
    private static void EndInTime(bool isTrial)
    {
        var (begin, last, since) = (Stopwatch.StartNew(), 0, Stopwatch.StartNew());
        while (begin.Elapsed < Budget)
        {
            Thread.Sleep(100);
            var now = Volatile.Read(ref round);
            if (now != last)
            {
                last = now;
                since.Restart();
            }

            if (isTrial && begin.Elapsed > Trial && now < Count * (begin.Elapsed / Budget))
            {
                End(Outcome.TooSlow);
            }

            if (since.Elapsed > Patience || Process.GetCurrentProcess().Threads.Count > MostThreads)
            {
                End(Outcome.Hung);
            }
        }

        End(Outcome.OutOfTime);
    }

    private static void End(Outcome outcome) => Environment.Exit((int)outcome);
}
