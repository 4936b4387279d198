using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Lesson06;

/// <summary>A pipeline in which somebody may throw: then all the others end, too, and the caller gets the exception.</summary>
public static class CarefulPipeline
{
    /// <summary>
    /// Runs a producer for each source and as many consumers as asked for, with a bounded queue in between, and returns when
    /// every item has been consumed.
    /// </summary>
    /// <param name="sources">Where the items come from. Each is enumerated by one thread, may have no end, and may throw.</param>
    /// <param name="consumers">How many consumers: one or more.</param>
    /// <param name="capacity">How many items the queue holds: one or more.</param>
    /// <param name="consume">Called once for each item. It may throw.</param>
    /// <exception cref="Exception">What a source or a consumer threw first: that very object. No thread is left running.</exception>
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, int capacity, Action<T> consume)
    {
        using var items = new BlockingCollection<T>(capacity);
        ExceptionDispatchInfo? failure = null;

        // Every thread runs in here. A thread that fails may not slip away: others wait for what it would have done.
        void Guarded(Action work)
        {
            try
            {
                work();
            }
            catch (Exception exception)
            {
                // First the reason, then the alarm. The producers fail now, too, when they add, and come here; they are
                // late, and the exchange leaves the first reason where it is.
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);

                // Wakes everybody. A producer that waits for room, or comes later, gets an exception; a consumer gets what
                // is left in the queue, which is not much, and ends.
                items.CompleteAdding();
            }
        }

        var producing = new Thread[sources.Count];
        for (var i = 0; i < producing.Length; i++)
        {
            var source = sources[i];
            producing[i] = new Thread(() => Guarded(() =>
            {
                foreach (var item in source)
                {
                    items.Add(item);
                }
            }));
            producing[i].Start();
        }

        var consuming = new Thread[consumers];
        for (var i = 0; i < consuming.Length; i++)
        {
            consuming[i] = new Thread(() => Guarded(() =>
            {
                foreach (var item in items.GetConsumingEnumerable())
                {
                    consume(item);
                }
            }));
            consuming[i].Start();
        }

        // Nobody hangs here, whatever was thrown: that is what the alarm is for.
        foreach (var producer in producing)
        {
            producer.Join();
        }

        items.CompleteAdding();
        foreach (var consumer in consuming)
        {
            consumer.Join();
        }

        failure?.Throw();
    }
}
