// Mistake: WaitAny tells which task ended first, and leaves the others to themselves.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var over = false;
        var tasks = searches.Select(search => Task.Run(() => search(() => Volatile.Read(ref over)))).ToArray(); // <- here
        var first = tasks[Task.WaitAny(tasks)];
        Volatile.Write(ref over, true);
        return first.Result;
    }
}
