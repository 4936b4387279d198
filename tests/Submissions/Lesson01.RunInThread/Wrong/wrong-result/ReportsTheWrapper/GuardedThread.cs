// Mistake: what a task throws is an AggregateException around the one that is asked for.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        try
        {
            Task.Run(action).Wait(); // <- here
            return null;
        }
        catch (Exception exception)
        {
            return exception; // <- here
        }
    }
}
