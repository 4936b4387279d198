// Right: does not come back before the new thread has taken its first step.

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var begun = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            begun.Set();
            action();
        })
        {
            Name = name,
            IsBackground = true,
        };
        thread.Start();
        begun.Wait();
        return thread;
    }
}
