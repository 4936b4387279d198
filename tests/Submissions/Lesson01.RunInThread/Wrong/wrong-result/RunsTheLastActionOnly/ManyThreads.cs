// Mistake: all lambdas share one variable, and it holds the last action by the time they run.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var threads = new List<Thread>();
        Action current;
        foreach (Action action in actions)
        {
            current = action; // <- here
            threads.Add(new Thread(() => current())); // <- here
        }

        foreach (Thread thread in threads)
        {
            thread.Start(); // <- here
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }
}
