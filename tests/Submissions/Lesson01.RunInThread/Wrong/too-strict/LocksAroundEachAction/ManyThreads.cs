// Mistake: a lock that nobody needs lets one action in at a time.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    private static readonly object gate = new();

    public static void RunTogether(params Action[] actions)
    {
        var threads = new List<Thread>();
        foreach (var action in actions)
        {
            var thread = new Thread(() =>
            {
                lock (gate) // <- here
                {
                    action(); // <- here
                }
            });
            thread.Start();
            threads.Add(thread);
        }

        foreach (var thread in threads)
            thread.Join();
    }
}
