using System.Collections.Concurrent;

namespace Lesson06;

/// <summary>Two stages, one behind the other, that work at the same time and hold only so much between them.</summary>
public static class StagedPipeline
{
    /// <summary>
    /// Reads the source, lets each item through <paramref name="work"/> and hands what comes out to <paramref name="write"/>,
    /// in the order of the source. Returns when everything is written.
    /// </summary>
    /// <param name="source">Where the items come from; enumerated once.</param>
    /// <param name="work">The first stage: called once for each item, one call at a time.</param>
    /// <param name="write">The second stage: called once for each result, one call at a time.</param>
    /// <param name="capacity">How many items may wait in front of each stage: one or more.</param>
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TOut> write, int capacity)
    {
        // Both have a limit. A slow writer fills the second queue, then Add makes the worker wait, so that the first queue
        // fills up and the reader waits: the pressure goes back stage by stage. One queue without a limit would swallow it.
        using var raw = new BlockingCollection<TIn>(capacity);
        using var finished = new BlockingCollection<TOut>(capacity);

        var worker = new Thread(() =>
        {
            foreach (var item in raw.GetConsumingEnumerable())
            {
                finished.Add(work(item));
            }

            // Each stage tells the next one, after its last item: the end travels along the same road as the items.
            finished.CompleteAdding();
        });
        var writer = new Thread(() =>
        {
            foreach (var item in finished.GetConsumingEnumerable())
            {
                write(item);
            }
        });
        worker.Start();
        writer.Start();

        // The caller would have nothing to do but wait, so it is the reader.
        foreach (var item in source)
        {
            raw.Add(item);
        }

        raw.CompleteAdding();
        worker.Join();
        writer.Join();
    }
}
