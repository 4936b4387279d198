// Mistake: the lock keeps the variable in order, but nothing waits for the thread.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        object gate = new();
        Exception? error = null;
        new Thread(() => // <- here
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                lock (gate)
                {
                    error = exception;
                }
            }
        }).Start();

        lock (gate)
        {
            return error;
        }
    }
}
