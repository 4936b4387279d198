// Mistake: the caller is to decide when to wait, and gets a thread that has ended.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => action()) { Name = name, IsBackground = true };
        thread.Start();
        thread.Join(); // <- here
        return thread;
    }
}
