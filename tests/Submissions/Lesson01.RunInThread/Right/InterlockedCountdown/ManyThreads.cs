// Right: an atomic counter; whoever brings it to zero sets the event.

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        if (actions.Length == 0)
        {
            return;
        }

        int left = actions.Length;
        var allDone = new ManualResetEvent(false);
        foreach (Action action in actions)
        {
            new Thread(() =>
            {
                action();
                if (Interlocked.Decrement(ref left) == 0)
                {
                    allDone.Set();
                }
            }).Start();
        }

        allDone.WaitOne();
    }
}
