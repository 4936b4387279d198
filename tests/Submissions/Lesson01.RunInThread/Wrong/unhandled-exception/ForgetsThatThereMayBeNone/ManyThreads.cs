// Mistake: takes the first action for itself, and there may be no first action.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var threads = new List<Thread>();
        foreach (Action action in actions.Skip(1))
        {
            var thread = new Thread(() => action());
            thread.Start();
            threads.Add(thread);
        }

        actions[0](); // <- here
        threads.ForEach(thread => thread.Join());
    }
}
