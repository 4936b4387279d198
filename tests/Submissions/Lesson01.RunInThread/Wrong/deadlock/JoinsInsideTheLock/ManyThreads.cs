// Mistake: waits, with the lock in hand, for threads that need the lock.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    private static readonly object gate = new();
    private static int _done;

    public static void RunTogether(params Action[] actions)
    {
        lock (gate) // <- here
        {
            var threads = new List<Thread>();
            foreach (Action action in actions)
            {
                var thread = new Thread(() =>
                {
                    action();
                    lock (gate) // <- here
                    {
                        _done++;
                    }
                });
                thread.Start();
                threads.Add(thread);
            }

            foreach (Thread thread in threads)
            {
                thread.Join(); // <- here
            }
        }
    }
}
