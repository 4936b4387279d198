namespace Lesson01;

/// <summary>Task 1: one action, in a thread of its own.</summary>
public static class OneThread
{
    /// <summary>Runs an action on another thread than the caller's and returns as soon as the action is done.</summary>
    /// <param name="action">What to run, once. It does not throw; task 4 is about actions that do.</param>
    public static void RunAndWait(Action action)
    {
        // Give the action to a thread, start that thread, and stay here until it has ended. Look at: Thread.
        throw new NotImplementedException("TODO 1.1: run the action in a new thread and wait for it");
    }
}
