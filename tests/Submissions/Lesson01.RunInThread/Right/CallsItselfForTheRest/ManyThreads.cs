// Right: half of the actions for a new thread, half for this one, and so on.

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        RunRange(actions, 0, actions.Length);
    }

    private static void RunRange(Action[] actions, int from, int to)
    {
        switch (to - from)
        {
            case 0:
                return;
            case 1:
                actions[from]();
                return;
        }

        int middle = (from + to) / 2;
        var half = new Thread(() => RunRange(actions, from, middle));
        half.Start();
        RunRange(actions, middle, to);
        half.Join();
    }
}
