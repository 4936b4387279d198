using Interleaver.Checking;

namespace Lessons.Lesson05;

/// <summary>A function for the learner's code to run: it takes its time, returns something, and remembers how often it ran.</summary>
/// <param name="result">What it returns.</param>
/// <param name="takes">How long one run lasts, in virtual time.</param>
/// <remarks>Atomic operations only, so that a thread that is not waited for is called that, and no data race in a check.</remarks>
internal sealed class Errand<T>(T result, TimeSpan takes = default)
{
    private readonly Thread _sender = Thread.CurrentThread;
    private int _runs;
    private int _runsOnSendersThread;

    /// <summary>How many runs have ended so far.</summary>
    public int Runs => Volatile.Read(ref _runs);

    /// <summary>The function.</summary>
    public T Run()
    {
        if (takes > TimeSpan.Zero)
        {
            Thread.Sleep(takes);
        }

        if (Thread.CurrentThread == _sender)
        {
            Interlocked.Increment(ref _runsOnSendersThread);
        }

        Interlocked.Increment(ref _runs);
        return result;
    }

    /// <summary>It has run so often, and no more.</summary>
    /// <param name="times">How often.</param>
    /// <param name="rule">Why, as it completes "the function has run twice: …".</param>
    public void RequireRuns(int times, string rule)
    {
        var runs = Runs switch
        {
            0 => "has not run",
            1 => "has run once",
            2 => "has run twice",
            var more => $"has run {more} times",
        };
        Scenario.Require(Runs == times, VerdictKind.WrongResult, $"the function {runs}: {rule}");
    }

    /// <summary>Whoever made this object has not run it themselves, and somebody has.</summary>
    public void RequireAnotherThread()
    {
        Scenario.Require(
            Volatile.Read(ref _runsOnSendersThread) == 0,
            VerdictKind.RanOnCallersThread,
            "the function ran on the very thread that asked for it");
        Scenario.Require(Runs > 0, VerdictKind.RanOnCallersThread, "the function never ran: no thread was started for it");
    }
}
