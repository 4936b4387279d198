// Mistake: the result is read while the thread may still be writing it.
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
                action();
            }
            catch (Exception exception)
            {
                error = exception; // <- here
            }
        });
        thread.Start();

        var result = error; // <- here
        thread.Join();
        return result;
    }
}
