// Mistake: the count includes the caller, who never signals, so it never gets to zero.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var left = new CountdownEvent(actions.Length + 1); // <- here
        foreach (Action action in actions)
        {
            new Thread(() =>
            {
                action();
                left.Signal();
            }).Start();
        }

        left.Wait(); // <- here
    }
}
