// Mistake: throws the exception where it is to be returned.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        Exception? error = null;
        var thread = new Thread(() =>
        {
            try { action(); }
            catch (Exception e) { error = e; }
        });
        thread.Start();
        thread.Join();

        if (error != null)
        {
            throw error; // <- here
        }

        return null;
    }
}
