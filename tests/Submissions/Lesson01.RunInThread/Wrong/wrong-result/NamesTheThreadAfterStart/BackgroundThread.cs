// Mistake: the thread runs from Start on, and may see that it has no name yet.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => action()) { IsBackground = true };
        thread.Start(); // <- here
        thread.Name = name; // <- here
        return thread;
    }
}
