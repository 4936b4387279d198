// Mistake: two queues without a limit.
// Breaks: task 4
using System.Collections.Concurrent;

namespace Lesson06;

public static class StagedPipeline
{
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TOut> write, int capacity)
    {
        var raw = new BlockingCollection<TIn>();
        var finished = new BlockingCollection<TOut>();
        var reader = new Thread(() =>
        {
            foreach (var item in source)
            {
                raw.Add(item); // <- here
            }

            raw.CompleteAdding();
        });
        var worker = new Thread(() =>
        {
            foreach (var item in raw.GetConsumingEnumerable())
            {
                finished.Add(work(item));
            }

            finished.CompleteAdding();
        });
        var writer = new Thread(() =>
        {
            foreach (var item in finished.GetConsumingEnumerable())
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
