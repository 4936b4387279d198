// Right: the library has a method for this; one of the actions may run on the caller's thread.

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        Parallel.Invoke(actions);
    }
}
