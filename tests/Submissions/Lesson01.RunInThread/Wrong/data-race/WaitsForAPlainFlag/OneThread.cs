// Mistake: the flag is an ordinary variable, and two threads use it with nothing in between.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        bool done = false;
        new Thread(() =>
        {
            action();
            done = true; // <- here
        }).Start();

        while (!done) // <- here
        {
            Thread.Sleep(10);
        }
    }
}
