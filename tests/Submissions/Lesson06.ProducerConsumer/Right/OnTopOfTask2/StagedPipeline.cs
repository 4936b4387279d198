// Right: uses the queue of task 2 twice; the caller writes.
namespace Lesson06;

public static class StagedPipeline
{
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TOut> write, int capacity)
    {
        var raw = new CompletableQueue<TIn>(capacity);
        var finished = new CompletableQueue<TOut>(capacity);
        var reader = new Thread(() =>
        {
            foreach (var item in source)
            {
                raw.Put(item);
            }

            raw.Complete();
        });
        var worker = new Thread(() =>
        {
            while (raw.TryTake(out var item))
            {
                finished.Put(work(item));
            }

            finished.Complete();
        });
        reader.Start();
        worker.Start();
        while (finished.TryTake(out var result))
        {
            write(result);
        }

        reader.Join();
        worker.Join();
    }
}
