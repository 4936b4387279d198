// Right: uses the queue of task 2, and asks a flag as well.
using System.Runtime.ExceptionServices;

namespace Lesson06;

public static class CarefulPipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, int capacity, Action<T> consume)
    {
        var items = new CompletableQueue<T>(capacity);
        Exception? failure = null;
        var producing = new Thread[sources.Count];
        for (var i = 0; i < producing.Length; i++)
        {
            var source = sources[i];
            producing[i] = Start(() =>
            {
                foreach (var item in source)
                {
                    items.Put(item);
                }
            });
        }

        var consuming = new Thread[consumers];
        for (var i = 0; i < consumers; i++)
        {
            consuming[i] = Start(() =>
            {
                while (Volatile.Read(ref failure) is null && items.TryTake(out var item))
                {
                    consume(item);
                }
            });
        }

        foreach (var thread in producing)
        {
            thread.Join();
        }

        items.Complete();
        foreach (var thread in consuming)
        {
            thread.Join();
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        Thread Start(Action work)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    Interlocked.CompareExchange(ref failure, exception, null);
                    items.Complete();
                }
            });
            thread.Start();
            return thread;
        }
    }
}
