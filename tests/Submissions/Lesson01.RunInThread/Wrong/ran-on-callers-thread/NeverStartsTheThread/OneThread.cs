// Mistake: a thread that is made does not run; Start was forgotten.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action()); // <- here
    }
}
