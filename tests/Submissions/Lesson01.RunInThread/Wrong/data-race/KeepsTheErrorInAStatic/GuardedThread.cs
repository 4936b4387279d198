// Mistake: two callers at the same time write and read the same static field.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    private static Exception? _error;

    public static Exception? RunAndReport(Action action)
    {
        _error = null; // <- here
        var thread = new Thread(() =>
        {
            try { action(); }
            catch (Exception exception) { _error = exception; } // <- here
        });
        thread.Start();
        thread.Join();
        return _error; // <- here
    }
}
