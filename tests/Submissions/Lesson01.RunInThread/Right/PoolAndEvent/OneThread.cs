// Right: the thread pool runs the action, an event tells when it is done.

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            action();
            done.Set();
        });
        done.Wait();
    }
}
