// Right: one line to make the threads, one to start them, one to join them.

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var threads = actions.Select(action => new Thread(() => action())).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }
}
