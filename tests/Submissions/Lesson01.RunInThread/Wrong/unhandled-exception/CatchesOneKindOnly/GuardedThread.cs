// Mistake: catches the exception that the author had in mind, and no other.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        Exception? error = null;
        var thread = new Thread(() =>
        {
            try
            {
                action(); // <- here
            }
            catch (InvalidOperationException exception)
            {
                error = exception;
            }
        });
        thread.Start(); // <- here
        thread.Join();
        return error;
    }
}
