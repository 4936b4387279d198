// Right: compare-exchange puts the first result in place, and nothing else.
namespace Lesson05;

public static class FirstResult
{
    private sealed class Found<T>(T value)
    {
        public T Value { get; } = value;
    }

    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        Found<T>? first = null;
        var failures = new Exception[searches.Length];
        var threads = new Thread[searches.Length];
        for (int i = 0; i < searches.Length; i++)
        {
            int n = i;
            threads[n] = new Thread(() =>
            {
                try
                {
                    var found = new Found<T>(searches[n](() => Volatile.Read(ref first) != null));
                    Interlocked.CompareExchange(ref first, found, null);
                }
                catch (Exception e)
                {
                    failures[n] = e;
                }
            });
        }

        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        return first is null ? throw new AggregateException(failures) : first.Value;
    }
}
