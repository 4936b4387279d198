// Right: a task carries its exception; Wait throws it in a wrapper that is taken off here.

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        try
        {
            Task.Run(action).Wait();
            return null;
        }
        catch (AggregateException wrapper)
        {
            return wrapper.InnerException;
        }
    }
}
