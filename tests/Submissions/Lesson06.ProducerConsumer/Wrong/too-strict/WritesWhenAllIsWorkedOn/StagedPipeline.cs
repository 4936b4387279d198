// Mistake: waits for the worker first, and then writes.
// Breaks: task 4
using System.Collections.Concurrent;

namespace Lesson06;

public static class StagedPipeline
{
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TOut> write, int capacity)
    {
        var raw = new BlockingCollection<TIn>(capacity);
        var finished = new List<TOut>();
        var worker = new Thread(() =>
        {
            foreach (var item in raw.GetConsumingEnumerable())
            {
                finished.Add(work(item));
            }
        });
        worker.Start();
        foreach (var item in source)
        {
            raw.Add(item);
        }

        raw.CompleteAdding();
        worker.Join(); // <- here
        foreach (var result in finished)
        {
            write(result);
        }
    }
}
