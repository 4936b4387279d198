// Mistake: when the threads start, the loop is over and i is past the end of the array.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var threads = new List<Thread>();
        for (int i = 0; i < actions.Length; i++)
        {
            threads.Add(new Thread(() => actions[i]())); // <- here
        }

        foreach (var thread in threads)
        {
            thread.Start(); // <- here
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }
}
