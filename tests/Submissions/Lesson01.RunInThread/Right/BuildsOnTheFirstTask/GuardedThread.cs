// Right: the thread and the wait come from task 1, only the catch is new.

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        Exception? error = null;
        OneThread.RunAndWait(() =>
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                error = exception;
            }
        });
        return error;
    }
}
