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
