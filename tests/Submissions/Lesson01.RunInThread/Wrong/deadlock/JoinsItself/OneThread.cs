// Mistake: waits for the end of the current thread, which is the one that waits.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        Thread.CurrentThread.Join(); // <- here
    }
}
