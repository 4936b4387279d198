// Mistake: a thread object can be started once only.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Start(); // <- here
        thread.Join();
    }
}
