namespace Lessons.Lesson01;

/// <summary>An action that remembers how often it ran to its end, and on which side.</summary>
/// <param name="takes">How long the action lasts, in virtual time.</param>
internal sealed class Witness(TimeSpan takes = default)
{
    private readonly Thread _caller = Thread.CurrentThread;
    private int _runs;
    private int _runsOnCallersThread;

    /// <summary>How long one run lasts, in virtual time.</summary>
    public TimeSpan Takes { get; } = takes;

    /// <summary>How many runs have ended so far.</summary>
    public int Runs => Volatile.Read(ref _runs);

    /// <summary>How many of them were on the thread that made this object.</summary>
    public int RunsOnCallersThread => Volatile.Read(ref _runsOnCallersThread);

    /// <summary>The action to hand to the learner's code.</summary>
    public void Act()
    {
        if (Takes > TimeSpan.Zero)
        {
            Thread.Sleep(Takes);
        }

        // Atomic on purpose: a thread that is not waited for must be called that, not a data race in a check.
        if (Thread.CurrentThread == _caller)
        {
            Interlocked.Increment(ref _runsOnCallersThread);
        }

        Interlocked.Increment(ref _runs);
    }
}
