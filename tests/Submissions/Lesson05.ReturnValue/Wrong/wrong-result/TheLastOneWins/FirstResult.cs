// Mistake: whoever comes later overwrites the result.
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
        var threads = searches.Select(search => new Thread(() => Run(search))).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (!found)
        {
            throw new AggregateException(errors);
        }

        return result;

        void Run(Func<Func<bool>, T> search)
        {
            try
            {
                var mine = search(() => { lock (gate) { return found; } });
                lock (gate)
                {
                    result = mine; // <- here
                    found = true;
                }
            }
            catch (Exception e)
            {
                lock (gate)
                {
                    errors.Add(e);
                }
            }
        }
    }
}
