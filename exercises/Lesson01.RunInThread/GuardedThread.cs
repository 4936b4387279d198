namespace Lesson01;

/// <summary>Task 4: an action that may throw.</summary>
public static class GuardedThread
{
    /// <summary>Runs an action on another thread, waits for it, and reports how it went.</summary>
    /// <param name="action">What to run, once. It may throw anything; the process lives on.</param>
    /// <returns>The very exception that the action threw, or <see langword="null"/> when it threw none.</returns>
    public static Exception? RunAndReport(Action action)
    {
        // An exception can be caught only on the thread that it happens on. Look at: try/catch, Thread.
        throw new NotImplementedException("TODO 1.4: run the action in a thread and report its exception");
    }
}
