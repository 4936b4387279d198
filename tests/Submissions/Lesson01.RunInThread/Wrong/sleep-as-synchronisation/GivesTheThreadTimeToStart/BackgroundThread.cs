// Mistake: a pause in the hope that the thread is running after it.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => action()) { Name = name, IsBackground = true };
        thread.Start();
        Thread.Sleep(200); // <- here
        return thread;
    }
}
