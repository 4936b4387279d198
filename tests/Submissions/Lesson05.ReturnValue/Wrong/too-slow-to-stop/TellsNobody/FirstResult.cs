// Mistake: the searches are never told that it is over.
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
                try
                {
                    var mine = search(() => false); // <- here
                    lock (gate)
                    {
                        if (!found)
                        {
                            found = true;
                            result = mine;
                        }
                    }
                }
                catch (Exception e)
                {
                    lock (gate)
                    {
                        errors.Add(e);
                    }
                }
            });
            thread.Start();
            threads.Add(thread);
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        return found ? result : throw new AggregateException(errors);
    }
}
