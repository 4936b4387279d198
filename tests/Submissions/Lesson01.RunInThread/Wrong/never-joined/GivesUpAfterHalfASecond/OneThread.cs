// Mistake: Join with a time limit, and nobody looks at what it returns.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start(); // <- here
        thread.Join(500); // <- here
    }
}
