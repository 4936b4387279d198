// Right: a semaphore that starts at zero is the signal; the thread itself is not joined.

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var done = new SemaphoreSlim(0);
        var thread = new Thread(() =>
        {
            action();
            done.Release();
        });
        thread.Start();
        done.Wait();
    }
}
