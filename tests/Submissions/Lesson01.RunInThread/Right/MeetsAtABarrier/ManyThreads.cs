// Right: everybody, the caller included, meets at a barrier when the actions are done.

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        var end = new Barrier(actions.Length + 1);
        foreach (var action in actions)
        {
            var thread = new Thread(() =>
            {
                action();
                end.SignalAndWait();
            });
            thread.Start();
        }

        end.SignalAndWait();
    }
}
