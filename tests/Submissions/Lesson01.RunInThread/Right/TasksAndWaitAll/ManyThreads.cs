// Right: tasks in an array, and one wait for all of them.

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var tasks = new Task[actions.Length];
        for (int i = 0; i < actions.Length; i++)
        {
            tasks[i] = Task.Run(actions[i]);
        }

        Task.WaitAll(tasks);
    }
}
