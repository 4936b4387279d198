// Mistake: the flag is static and still up from the last call.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    private static volatile bool _over;

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
                    var mine = search(() => _over); // <- here
                    lock (gate)
                    {
                        if (!found)
                        {
                            found = true;
                            result = mine;
                            _over = true;
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
            threads.Add(thread);
            thread.Start();
        }

        threads.ForEach(thread => thread.Join());
        return found ? result : throw new AggregateException(errors); // <- here
    }
}
