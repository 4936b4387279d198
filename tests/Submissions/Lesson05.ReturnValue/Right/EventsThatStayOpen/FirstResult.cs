// Right: the event is the signal, the lock makes one winner.
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        using var over = new ManualResetEventSlim();
        var gate = new Lock();
        T winner = default!;
        var failures = new Exception?[searches.Length];

        var threads = new Thread[searches.Length];
        for (var i = 0; i < threads.Length; i++)
        {
            var number = i;
            threads[i] = new Thread(() =>
            {
                try
                {
                    var found = searches[number](() => over.IsSet);
                    lock (gate)
                    {
                        if (!over.IsSet)
                        {
                            winner = found;
                            over.Set();
                        }
                    }
                }
                catch (Exception e)
                {
                    failures[number] = e;
                }
            });
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (over.IsSet)
        {
            return winner;
        }

        throw new AggregateException(failures!);
    }
}
