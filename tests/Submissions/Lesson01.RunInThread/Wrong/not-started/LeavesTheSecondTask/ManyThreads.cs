// Mistake: the TODO is still there.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        throw new NotImplementedException("TODO 1.2: run the actions at the same time and wait for all"); // <- here
    }
}
