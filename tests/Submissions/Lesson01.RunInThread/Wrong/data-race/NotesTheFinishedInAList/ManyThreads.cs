// Mistake: List is not made for several threads at once.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var finished = new List<Action>();
        var threads = new List<Thread>();
        foreach (Action action in actions)
        {
            var thread = new Thread(() =>
            {
                action();
                finished.Add(action); // <- here
            });
            thread.Start();
            threads.Add(thread);
        }

        threads.ForEach(thread => thread.Join());
    }
}
