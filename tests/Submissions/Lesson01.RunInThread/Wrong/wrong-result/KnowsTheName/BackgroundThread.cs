// Mistake: the name is the one that the checks were seen to use.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => action()) { Name = "ticker", IsBackground = true };
        thread.Start(); // <- here
        return thread;
    }
}
