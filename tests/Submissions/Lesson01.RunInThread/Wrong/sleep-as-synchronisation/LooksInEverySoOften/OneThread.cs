// Mistake: asks again and again, with a pause in between, instead of waiting for the end.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        while (thread.IsAlive)
        {
            Thread.Sleep(100); // <- here
        }
    }
}
