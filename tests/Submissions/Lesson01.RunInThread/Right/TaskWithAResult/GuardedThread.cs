// Right: the exception is the result of a task.

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        var task = Task.Run<Exception?>(() =>
        {
            try
            {
                action();
                return null;
            }
            catch (Exception exception)
            {
                return exception;
            }
        });
        return task.Result;
    }
}
