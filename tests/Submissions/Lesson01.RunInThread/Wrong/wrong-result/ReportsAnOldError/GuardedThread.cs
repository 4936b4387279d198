// Mistake: the field keeps the exception of the last call that failed.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    private static readonly object gate = new();
    private static Exception? lastError;

    public static Exception? RunAndReport(Action action)
    {
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                lock (gate)
                {
                    lastError = exception; // <- here
                }
            }
        });
        thread.Start();
        thread.Join();

        lock (gate)
        {
            return lastError; // <- here
        }
    }
}
