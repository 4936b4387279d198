// Mistake: a thread that has not been started cannot be joined.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Join(); // <- here
        thread.Start();
    }
}
