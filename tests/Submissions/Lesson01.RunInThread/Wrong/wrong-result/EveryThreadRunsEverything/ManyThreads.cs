// Mistake: there are as many threads as actions, and each of them runs all the actions.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var threads = new List<Thread>();
        foreach (Action _ in actions)
        {
            var thread = new Thread(() =>
            {
                foreach (Action action in actions)
                {
                    action(); // <- here
                }
            });
            thread.Start(); // <- here
            threads.Add(thread);
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }
}
