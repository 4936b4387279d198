// Mistake: Task.Run comes back at once, and its task is thrown away.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Task.Run(action); // <- here
    }
}
