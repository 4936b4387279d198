// Mistake: whoever ends first ends the race, also by failing.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var gate = new Lock();
        var found = false;
        T result = default!;
        var errors = new List<Exception>();
        var threads = new List<Thread>();
        foreach (var search in searches)
        {
            var thread = new Thread(() =>
            {
                T mine = default!;
                Exception? error = null;
                try
                {
                    mine = search(() => { lock (gate) { return found; } });
                }
                catch (Exception e)
                {
                    error = e;
                }

                lock (gate)
                {
                    if (error != null)
                    {
                        errors.Add(error);
                    }

                    if (!found)
                    {
                        found = true; // <- here
                        result = mine;
                    }
                }
            });
            threads.Add(thread);
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        return errors.Count < searches.Length ? result : throw new AggregateException(errors);
    }
}
