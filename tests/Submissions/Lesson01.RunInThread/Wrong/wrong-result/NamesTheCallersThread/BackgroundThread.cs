// Mistake: Thread.CurrentThread is the thread that runs this line, not the new one.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => action());
        thread.IsBackground = true;
        Thread.CurrentThread.Name = name; // <- here
        thread.Start(); // <- here
        return thread;
    }
}
