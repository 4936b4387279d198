// Mistake: the action is called right here, and the thread gets nothing to do.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => { }) { Name = name, IsBackground = true };
        thread.Start();
        action(); // <- here
        return thread;
    }
}
