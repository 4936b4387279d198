namespace Lesson01;

/// <summary>Task 4: an action that may throw.</summary>
public static class GuardedThread
{
    /// <summary>Runs an action on another thread, waits for it, and reports how it went.</summary>
    /// <param name="action">What to run, once. It may throw anything; the process lives on.</param>
    /// <returns>The very exception that the action threw, or <see langword="null"/> when it threw none.</returns>
    public static Exception? RunAndReport(Action action)
    {
        // A local, so that two callers at the same time have one each.
        Exception? error = null;

        var thread = new Thread(() =>
        {
            // The try is inside the thread. Around Start and Join it would guard the wrong stack.
            try
            {
                action();
            }
            catch (Exception exception)
            {
                error = exception;
            }
        });

        thread.Start();

        // First Join, then read: before the join, the other thread may still be writing.
        thread.Join();
        return error;
    }
}
