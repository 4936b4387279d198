// Mistake: the thread is never made a background thread.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => action()) { Name = name }; // <- here
        thread.Start(); // <- here
        return thread;
    }
}
