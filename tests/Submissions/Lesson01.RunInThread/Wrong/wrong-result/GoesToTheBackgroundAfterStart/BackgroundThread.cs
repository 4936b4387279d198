// Mistake: the thread is in the foreground for a moment, or has ended before it is moved.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => action());
        thread.Name = name;
        thread.Start(); // <- here
        thread.IsBackground = true; // <- here
        return thread;
    }
}
