// Mistake: the variable holds the last thread only, and the others may be slower.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        Thread? thread = null;
        foreach (var action in actions)
        {
            thread = new Thread(() => action());
            thread.Start(); // <- here
        }

        thread?.Join();
    }
}
