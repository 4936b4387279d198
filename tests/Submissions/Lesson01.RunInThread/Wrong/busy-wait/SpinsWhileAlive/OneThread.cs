// Mistake: asks all the time and burns a processor core.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        while (thread.IsAlive) // <- here
        {
        }
    }
}
