// Right: tasks, WaitAll, and their own exceptions.
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var winner = -1;
        var tasks = new Task<T>[searches.Length];
        for (int i = 0; i < tasks.Length; i++)
        {
            int n = i;
            tasks[i] = Task.Run(() =>
            {
                // Who is first is decided here; the result itself follows when the task ends, and is read after that.
                var found = searches[n](() => Volatile.Read(ref winner) >= 0);
                Interlocked.CompareExchange(ref winner, n, -1);
                return found;
            });
        }

        try
        {
            Task.WaitAll(tasks);
        }
        catch (AggregateException)
        {
            if (Volatile.Read(ref winner) < 0)
            {
                throw;
            }
        }

        return tasks[Volatile.Read(ref winner)].Result;
    }
}
