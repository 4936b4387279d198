// Right: the producers count down, and the last one completes the collection; the caller is a consumer.
using System.Collections.Concurrent;

namespace Lesson06;

public static class Pipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, Action<int, T> consume)
    {
        var items = new BlockingCollection<T>();
        var left = sources.Count;
        var producing = new List<Thread>();
        foreach (var source in sources)
        {
            var thread = new Thread(() =>
            {
                foreach (var item in source)
                {
                    items.Add(item);
                }

                if (Interlocked.Decrement(ref left) == 0)
                {
                    items.CompleteAdding();
                }
            });
            thread.Start();
            producing.Add(thread);
        }

        var consuming = new List<Thread>();
        for (var i = 1; i < consumers; i++)
        {
            var number = i;
            var thread = new Thread(() =>
            {
                foreach (var item in items.GetConsumingEnumerable())
                {
                    consume(number, item);
                }
            });
            thread.Start();
            consuming.Add(thread);
        }

        foreach (var item in items.GetConsumingEnumerable())
        {
            consume(0, item);
        }

        foreach (var thread in producing)
        {
            thread.Join();
        }

        foreach (var thread in consuming)
        {
            thread.Join();
        }
    }
}
