// Mistake: tries a task first, then a thread, and leaves both in.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Task.Run(action).Wait(); // <- here

        var thread = new Thread(() => action());
        thread.Start(); // <- here
        thread.Join();
    }
}
