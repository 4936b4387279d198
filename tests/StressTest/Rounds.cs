using System.Diagnostics;
using Interleaver.Checking;

namespace StressTest;

/// <summary>The stress test itself: the same body again and again, until it fails or the rounds are over.</summary>
internal static class Rounds
{
    /// <summary>How often a check is run at most.</summary>
    public const int Most = 10_000;

    /// <summary>How often at least, however busy the machine is.</summary>
    public const int Least = 1_000;

    // By so many the pace is known.
    private const int FirstRounds = 200;

    // More than any check uses, however it ends: they pile up from round to round.
    private const int MostThreads = 500;

    private static readonly Stopwatch Since = Stopwatch.StartNew();
    private static int round;

    /// <summary>After this time the least number of rounds is enough.</summary>
    public static TimeSpan Budget { get; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one round may take, until it is taken to be stuck.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>When the rounds are over though they were not even the least number.</summary>
    public static TimeSpan End { get; } = TimeSpan.FromMinutes(2);

    /// <summary>With this pace the most rounds take a minute. That of the quickest round counts, which a busy machine hardly changes.</summary>
    private static TimeSpan Pace { get; } = TimeSpan.FromMinutes(1) / Most;

    /// <summary>Runs the body; an exception that it throws, or a requirement that it breaks, is what a stress test notices.</summary>
    /// <param name="body">The check.</param>
    /// <param name="isTrial">Whether to give up when the check is too slow.</param>
    public static Outcome Run(Action body, bool isTrial)
    {
        new Thread(EndInTime) { IsBackground = true }.Start();
        var (begin, quickest) = (Stopwatch.StartNew(), TimeSpan.MaxValue);
        for (round = 1; round <= Most && (round <= Least || begin.Elapsed < Budget); round++)
        {
            // Ended here and now: the code under test could catch an exception.
            Scenario.Outside = new PlainRound(_ => Exit(Failed(isTrial)));
            Since.Restart();
            try
            {
                body();
            }
            catch (Exception)
            {
                return Failed(isTrial);
            }

            quickest = Since.Elapsed < quickest ? Since.Elapsed : quickest;
            if (isTrial && quickest > Pace && (round >= FirstRounds || begin.Elapsed > Patience))
            {
                return Outcome.TooSlow;
            }
        }

        return Outcome.NotNoticed;
    }

    // A check that waits in real time is too slow, whatever it says of the right answer in the end.
    private static Outcome Failed(bool isTrial) => isTrial && Since.Elapsed > 10 * Pace ? Outcome.TooSlow : Outcome.Noticed;

    // A round that is stuck cannot be ended, the process can.
    private static void EndInTime()
    {
        var begin = Stopwatch.StartNew();
        while (begin.Elapsed < End)
        {
            Thread.Sleep(100);
            if (Since.Elapsed > Patience || Process.GetCurrentProcess().Threads.Count > MostThreads)
            {
                Exit(Outcome.Hung);
            }
        }

        Exit(Outcome.TooSlow);
    }

    private static void Exit(Outcome outcome) => Environment.Exit((int)outcome);
}
