namespace Lesson01;

/// <summary>Task 1: one action, in a thread of its own.</summary>
public static class OneThread
{
    /// <summary>Runs an action on another thread than the caller's and returns as soon as the action is done.</summary>
    /// <param name="action">What to run, once. It does not throw; task 4 is about actions that do.</param>
    public static void RunAndWait(Action action)
    {
        // The lambda is handed over, not called: it runs on the new thread, and not before Start.
        var thread = new Thread(() => action());
        thread.Start();

        // Join blocks without using the processor, and comes back neither too soon nor too late. Whatever
        // the action wrote to memory is visible from here on.
        thread.Join();
    }
}
