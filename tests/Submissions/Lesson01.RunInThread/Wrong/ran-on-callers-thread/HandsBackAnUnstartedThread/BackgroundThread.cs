// Mistake: the thread is handed back, but it was never started.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        return new Thread(() => action()) { Name = name, IsBackground = true }; // <- here
    }
}
