// Right: queues without a limit, and two semaphores that count what may be on its way.
using System.Collections.Concurrent;

namespace Lesson06;

public static class StagedPipeline
{
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> work, Action<TOut> write, int capacity)
    {
        var raw = new BlockingCollection<TIn>();
        var finished = new BlockingCollection<TOut>();
        var unworked = new SemaphoreSlim(capacity + 1);
        var unwritten = new SemaphoreSlim(capacity + 1);
        var worker = Task.Factory.StartNew(() =>
        {
            foreach (var item in raw.GetConsumingEnumerable())
            {
                var result = work(item);
                unwritten.Wait();
                unworked.Release();
                finished.Add(result);
            }

            finished.CompleteAdding();
        }, TaskCreationOptions.LongRunning);
        var writer = Task.Factory.StartNew(() =>
        {
            foreach (var result in finished.GetConsumingEnumerable())
            {
                write(result);
                unwritten.Release();
            }
        }, TaskCreationOptions.LongRunning);

        foreach (var item in source)
        {
            unworked.Wait();
            raw.Add(item);
        }

        raw.CompleteAdding();
        Task.WaitAll(worker, writer);
    }
}
