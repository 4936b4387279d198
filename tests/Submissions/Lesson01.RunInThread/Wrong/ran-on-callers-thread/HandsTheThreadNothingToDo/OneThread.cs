// Mistake: the thread that is started is empty, the action runs beside it.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Thread thread = new Thread(() => { });
        thread.Start();
        action(); // <- here
        thread.Join();
    }
}
