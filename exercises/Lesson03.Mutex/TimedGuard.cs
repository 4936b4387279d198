namespace Lesson03;

/// <summary>A guard for callers who cannot wait for ever: they bring a time limit and are told what came of it.</summary>
public class TimedGuard
{
    // Keep one private lock, of a kind that can be tried with a time limit.

    /// <summary>
    /// Waits until no other body runs in this guard, at most for <paramref name="timeout"/>, then runs this one.
    /// </summary>
    /// <param name="timeout">Zero or more. Zero: try once, without waiting.</param>
    /// <param name="body">Runs alone; the guard is free again afterwards, also when the body throws.</param>
    /// <returns>True when the body has run; false when the time was over first: the body has not run then.</returns>
    /// <exception cref="Exception">Whatever <paramref name="body"/> throws comes out as it is.</exception>
    public bool TryRun(TimeSpan timeout, Action body)
    {
        // Let go of the lock if you have taken it, and only then. Look at: Lock.TryEnter, Monitor.TryEnter.
        throw new NotImplementedException("TODO 3.5 TryRun: run the body alone, or give up when the time is over");
    }
}
