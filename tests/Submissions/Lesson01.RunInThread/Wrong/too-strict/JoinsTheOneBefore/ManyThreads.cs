// Mistake: each new thread is started only when the one before has ended, so at most one runs.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        Thread? before = null;
        foreach (Action action in actions)
        {
            before?.Join(); // <- here
            before = new Thread(() => action());
            before.Start(); // <- here
        }

        before?.Join();
    }
}
