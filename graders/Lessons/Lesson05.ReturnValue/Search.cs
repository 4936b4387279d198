using Interleaver.Checking;

namespace Lessons.Lesson05;

/// <summary>A search that finds something after a while, or fails, and asks every ten milliseconds whether it is over.</summary>
/// <param name="finds">What it finds; null: it fails.</param>
/// <param name="takes">When it does, in virtual time after its beginning.</param>
internal sealed class Search(string? finds, int takes)
{
    /// <summary>How long a search goes on between two questions, in ms.</summary>
    public const int Pause = 10;

    private readonly Thread _caller = Thread.CurrentThread;
    private int _ends;
    private long _succeededAt = long.MaxValue;
    private bool _wasOver;
    private bool _ranOnCallersThread;

    /// <summary>Another search: soon after that one has succeeded, this one has to hear that it is over.</summary>
    public Search? Rival { get; init; }

    /// <summary>How often it ran to its end.</summary>
    public int Ends => Volatile.Read(ref _ends);

    /// <summary>Whether it was told that it is over.</summary>
    public bool WasOver => Volatile.Read(ref _wasOver);

    /// <summary>Whether it ran where it was handed over, instead of on a thread of its own.</summary>
    public bool RanOnCallersThread => Volatile.Read(ref _ranOnCallersThread);

    /// <summary>Searches.</summary>
    public string Run(Func<bool> isOver)
    {
        // Atomic, all of it: a search that is left running must be called that, and no data race in a check.
        Volatile.Write(ref _ranOnCallersThread, Thread.CurrentThread == _caller);
        try
        {
            for (var past = 0; past < takes; past += Pause)
            {
                if (isOver())
                {
                    Volatile.Write(ref _wasOver, true);
                    throw new OperationCanceledException("there is a result already");
                }

                RequireThatItIsNotLate();
                Thread.Sleep(Pause);
            }

            Volatile.Write(ref _succeededAt, finds is null ? long.MaxValue : Scenario.Now.Ticks);
            return finds ?? throw new InvalidOperationException($"nothing there after {takes} ms");
        }
        finally
        {
            Interlocked.Increment(ref _ends);
        }
    }

    // Asked here, in the middle of the search, so that the diagnosis names the learner's line that called it.
    private void RequireThatItIsNotLate()
    {
        var succeeded = Rival is null ? long.MaxValue : Volatile.Read(ref Rival._succeededAt);
        if (succeeded != long.MaxValue)
        {
            var late = (Scenario.Now.Ticks - succeeded) / TimeSpan.TicksPerMillisecond;
            Scenario.Require(late <= 2 * Pause, VerdictKind.TooSlowToStop,
                $"a search has succeeded, and {late} ms later another one goes on, because it is still told that it is not over");
        }
    }

    /// <summary>All of them ran, on threads of their own, and none is still running.</summary>
    public static void RequireAllEnded(params Search[] searches)
    {
        var ended = searches.Count(search => search.Ends > 0);

        // Patient time moves when no thread can run: after this it is certain which ones were only late.
        Thread.Sleep(Scenario.LongEnough(TimeSpan.FromDays(1)));
        Scenario.Require(!searches.Any(search => search.RanOnCallersThread), VerdictKind.RanOnCallersThread,
            "a search ran on the very thread that called Of");
        var begun = searches.Count(search => search.Ends > 0);
        Scenario.Require(begun == searches.Length, VerdictKind.WrongResult, $"{begun} of {searches.Length} searches were run");
        Scenario.Require(ended == begun, VerdictKind.NeverJoined, $"Of returned, and {begun - ended} of {begun} searches were still running");
    }
}
