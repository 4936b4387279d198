// Mistake: several threads count the same variable down with nothing to protect it.
// Breaks: task 2

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
        var allDone = new ManualResetEventSlim();
        foreach (Action action in actions)
        {
            new Thread(() =>
            {
                action();
                left--; // <- here
                if (left == 0) // <- here
                {
                    allDone.Set();
                }
            }).Start();
        }

        allDone.Wait();
    }
}
