// Mistake: the try guards the caller, and the exception is on the other thread.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        try
        {
            var thread = new Thread(() => action()); // <- here
            thread.Start(); // <- here
            thread.Join();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
