// Mistake: the loop that joins begins at 1.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        Thread[] threads = new Thread[actions.Length];
        for (int i = 0; i < actions.Length; i++)
        {
            Action action = actions[i];
            threads[i] = new Thread(() => action());
            threads[i].Start(); // <- here
        }

        for (int i = 1; i < threads.Length; i++)
        {
            threads[i].Join();
        }
    }
}
