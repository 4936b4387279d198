// Mistake: the action is called, no thread is involved.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        action(); // <- here
    }
}
