// Mistake: an action that always fails is tried again and again.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        Exception? error = null;
        var thread = new Thread(() =>
        {
            while (true) // <- here
            {
                try
                {
                    action(); // <- here
                    return;
                }
                catch (Exception e)
                {
                    error = e; // <- here
                }
            }
        });
        thread.Start();
        thread.Join();
        return error;
    }
}
