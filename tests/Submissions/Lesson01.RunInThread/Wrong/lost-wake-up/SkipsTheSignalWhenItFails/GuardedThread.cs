// Mistake: the exception jumps over Set, and the caller waits for ever.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        Exception? error = null;
        var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            try
            {
                action();
                done.Set();
            }
            catch (Exception exception)
            {
                error = exception;
            }
        });

        done.Wait(); // <- here
        return error;
    }
}
