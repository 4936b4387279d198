// Mistake: one new thread runs the actions one after the other.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var thread = new Thread(() =>
        {
            foreach (var action in actions)
                action(); // <- here
        });
        thread.Start();
        thread.Join(); // <- here
    }
}
