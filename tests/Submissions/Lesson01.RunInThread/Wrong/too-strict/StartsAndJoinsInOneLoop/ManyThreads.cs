// Mistake: each thread is waited for before the next one starts.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        foreach (var action in actions)
        {
            var thread = new Thread(() => action());
            thread.Start();
            thread.Join(); // <- here
        }
    }
}
