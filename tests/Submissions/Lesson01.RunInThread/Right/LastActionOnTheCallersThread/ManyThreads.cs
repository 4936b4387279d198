// Right: threads for all the actions but the last, which the caller runs while it has to wait anyway.

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        if (actions.Length == 0)
            return;

        var threads = new Stack<Thread>();
        for (int i = 0; i < actions.Length - 1; i++)
        {
            int mine = i;
            var thread = new Thread(() => actions[mine]());
            thread.Start();
            threads.Push(thread);
        }

        actions[^1]();

        while (threads.Count > 0)
            threads.Pop().Join();
    }
}
