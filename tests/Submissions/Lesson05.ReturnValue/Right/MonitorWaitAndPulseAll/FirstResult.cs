// Right: counts those who are still searching, and waits until nobody is.
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var gate = new object();
        var winner = new List<T>();
        var failures = new List<Exception>();
        var searching = searches.Length;

        foreach (var search in searches)
        {
            new Thread(() =>
            {
                T found = default!;
                Exception? failure = null;
                try
                {
                    found = search(IsOver);
                }
                catch (Exception e)
                {
                    failure = e;
                }

                lock (gate)
                {
                    if (failure is not null)
                    {
                        failures.Add(failure);
                    }
                    else if (winner.Count == 0)
                    {
                        winner.Add(found);
                    }

                    searching--;
                    Monitor.PulseAll(gate);
                }
            }).Start();
        }

        lock (gate)
        {
            while (searching > 0)
            {
                Monitor.Wait(gate);
            }

            return winner.Count > 0 ? winner[0] : throw new AggregateException(failures);
        }

        bool IsOver()
        {
            lock (gate)
            {
                return winner.Count > 0;
            }
        }
    }
}
