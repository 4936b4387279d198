// Mistake: the new thread names itself, and the caller may look before it does.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.Name = name; // <- here
            action();
        })
        {
            IsBackground = true,
        };
        thread.Start(); // <- here
        return thread; // <- here
    }
}
