// Mistake: all threads read the one variable i, while the loop moves it on.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var threads = new Thread[actions.Length];
        for (int i = 0; i < actions.Length; i++) // <- here
        {
            threads[i] = new Thread(() => actions[i]()); // <- here
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }
}
