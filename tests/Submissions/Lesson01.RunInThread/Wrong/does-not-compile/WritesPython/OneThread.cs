// Mistake: the names of the methods are Python's.
// Breaks: task 1, task 2, task 3, task 4

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.start(); // <- here
        thread.join(); // <- here
    }
}
