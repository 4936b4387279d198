// Mistake: the pool gets the actions, and nothing says when it is done with them.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        foreach (Action action in actions)
        {
            ThreadPool.QueueUserWorkItem(_ => action()); // <- here
        }
    }
}
