// Right: the thread pool runs the actions, a countdown tells when all are done.

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        using var left = new CountdownEvent(actions.Length);
        foreach (Action action in actions)
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                action();
                left.Signal();
            });
        }

        left.Wait();
    }
}
