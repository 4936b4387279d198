// Right: a task of the thread pool is another thread, too.

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Task.Run(action).Wait();
    }
}
