// Mistake: catches the exception all right, but there is no thread.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        try
        {
            action(); // <- here
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
