namespace Lesson01;

/// <summary>Task 3: a thread that the caller goes on to use.</summary>
public static class BackgroundThread
{
    /// <summary>Starts a background thread with a name, and does not wait for it.</summary>
    /// <param name="name">The thread's name, there to be read before the action begins.</param>
    /// <param name="action">What the thread runs, once. It does not throw.</param>
    /// <returns>The thread, started; joining it is up to the caller.</returns>
    public static Thread Start(string name, Action action)
    {
        // Both properties before Start: afterwards the action may already have looked at them, or have
        // ended, and on a thread that has ended IsBackground throws.
        var thread = new Thread(() => action()) { Name = name, IsBackground = true };
        thread.Start();

        // No Join here: whoever receives the thread decides when to wait for it.
        return thread;
    }
}
