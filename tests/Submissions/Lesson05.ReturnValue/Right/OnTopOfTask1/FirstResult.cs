// Right: CarefulThreads, asked after all of them have ended.
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        int winner = -1;
        var threads = searches.Select((search, n) => new CarefulThread<T>(() =>
        {
            var found = search(() => Volatile.Read(ref winner) != -1);
            Interlocked.CompareExchange(ref winner, n, -1);
            return found;
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (winner != -1)
        {
            return threads[winner].Result;
        }

        var failures = new List<Exception>();
        foreach (var thread in threads)
        {
            try
            {
                _ = thread.Result;
            }
            catch (Exception e)
            {
                failures.Add(e);
            }
        }

        throw new AggregateException(failures);
    }
}
