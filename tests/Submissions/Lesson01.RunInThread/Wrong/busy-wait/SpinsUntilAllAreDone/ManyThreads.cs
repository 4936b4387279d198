// Mistake: reads a counter all the time instead of waiting.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        int done = 0;
        foreach (Action action in actions)
        {
            new Thread(() =>
            {
                action();
                Interlocked.Increment(ref done);
            }).Start();
        }

        while (Volatile.Read(ref done) < actions.Length) // <- here
        {
        }
    }
}
