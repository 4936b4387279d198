// Mistake: the others are told first and the result is kept after that, so somebody may come in between.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    private sealed record Found<T>(T Value);

    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var over = new ManualResetEventSlim();
        Found<T>? first = null;
        var errors = new List<Exception>();
        var threads = new List<Thread>();
        foreach (var search in searches)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    var found = new Found<T>(search(() => over.IsSet));
                    over.Set();
                    Interlocked.CompareExchange(ref first, found, null); // <- here
                }
                catch (Exception e)
                {
                    lock (errors)
                    {
                        errors.Add(e);
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

        return first is null ? throw new AggregateException(errors) : first.Value;
    }
}
