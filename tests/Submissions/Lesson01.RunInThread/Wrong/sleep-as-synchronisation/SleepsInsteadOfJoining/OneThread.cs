// Mistake: two seconds are enough for every action that the author has tried.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start(); // <- here
        Thread.Sleep(2000); // <- here
    }
}
