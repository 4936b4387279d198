// Mistake: the worker does not tell the writer that this was all.
// Breaks: task 4
using System.Collections.Concurrent;

namespace Lesson06;

public static class StagedPipeline
{
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TOut> write, int capacity)
    {
        var raw = new BlockingCollection<TIn>(capacity);
        var finished = new BlockingCollection<TOut>(capacity);
        var reader = new Thread(() =>
        {
            foreach (var item in source)
            {
                raw.Add(item);
            }

            raw.CompleteAdding();
        });
        var worker = new Thread(() =>
        {
            foreach (var item in raw.GetConsumingEnumerable())
            {
                finished.Add(work(item));
            }

        });
        var writer = new Thread(() =>
        {
            foreach (var item in finished.GetConsumingEnumerable()) // <- here
            {
                write(item);
            }
        });
        reader.Start();
        worker.Start();
        writer.Start();
        reader.Join();
        worker.Join();
        writer.Join();
    }
}
