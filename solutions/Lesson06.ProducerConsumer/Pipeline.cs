using System.Collections.Concurrent;

namespace Lesson06;

/// <summary>Carries the items of several producers to several consumers.</summary>
public static class Pipeline
{
    /// <summary>
    /// Runs a producer for each source and as many consumers as asked for, all at the same time, and returns when every item
    /// has been consumed.
    /// </summary>
    /// <param name="sources">Where the items come from. Each is enumerated once, by one thread.</param>
    /// <param name="consumers">How many consumers: one or more.</param>
    /// <param name="consume">Called once for each item, with the number of the consumer, from 0 on, that calls it.</param>
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, Action<int, T> consume)
    {
        // A queue inside, unless one says otherwise: first in, first out, which is what keeps the order of each producer.
        using var items = new BlockingCollection<T>();

        var producing = new Thread[sources.Count];
        for (var i = 0; i < producing.Length; i++)
        {
            var source = sources[i];
            producing[i] = new Thread(() =>
            {
                foreach (var item in source)
                {
                    items.Add(item);
                }
            });
            producing[i].Start();
        }

        var consuming = new Thread[consumers];
        for (var i = 0; i < consuming.Length; i++)
        {
            var number = i;
            consuming[i] = new Thread(() =>
            {
                // Ends when the collection is complete and empty, for every consumer: no end marks to be counted.
                foreach (var item in items.GetConsumingEnumerable())
                {
                    consume(number, item);
                }
            });
            consuming[i].Start();
        }

        // The end is known here, and to no single producer: it is when the last one has ended.
        foreach (var producer in producing)
        {
            producer.Join();
        }

        items.CompleteAdding();
        foreach (var consumer in consuming)
        {
            consumer.Join();
        }
    }
}
