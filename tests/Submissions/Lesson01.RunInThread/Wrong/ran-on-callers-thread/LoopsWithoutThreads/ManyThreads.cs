// Mistake: a loop calls the actions, and no thread is made.
// Breaks: task 2

namespace Lesson01;

public static class ManyThreads
{
    public static void RunTogether(params Action[] actions)
    {
        Array.ForEach(actions, action => action()); // <- here
    }
}
