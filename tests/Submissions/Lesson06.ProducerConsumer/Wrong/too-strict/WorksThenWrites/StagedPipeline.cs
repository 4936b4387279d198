// Mistake: one thread works and writes, one after the other.
// Breaks: task 4
using System.Collections.Concurrent;

namespace Lesson06;

public static class StagedPipeline
{
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TOut> write, int capacity)
    {
        var raw = new BlockingCollection<TIn>(2 * capacity);
        var worker = new Thread(() =>
        {
            foreach (var item in raw.GetConsumingEnumerable())
            {
                write(work(item)); // <- here
            }
        });
        worker.Start();
        foreach (var item in source)
        {
            raw.Add(item);
        }

        raw.CompleteAdding();
        worker.Join();
    }
}
