// Mistake: nobody catches what a search throws.
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
                var mine = search(() => { lock (gate) { return found; } }); // <- here
                lock (gate)
                {
                    if (!found)
                    {
                        found = true;
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

        return found ? result : throw new AggregateException(errors);
    }
}
