// Right: tasks; who fails cancels the source of a token, and all waits of the semaphores are given up.
using System.Collections.Concurrent;

namespace Lesson06;

public static class CarefulPipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, int capacity, Action<T> consume)
    {
        var items = new ConcurrentQueue<T>();
        using var available = new SemaphoreSlim(0);
        using var room = new SemaphoreSlim(capacity);
        using var failed = new CancellationTokenSource();
        var errors = new ConcurrentQueue<Exception>();

        Task Guarded(Action work) => Task.Run(() =>
        {
            try
            {
                work();
            }
            catch (Exception exception)
            {
                errors.Enqueue(exception);
                failed.Cancel();
            }
        });

        var producing = new List<Task>();
        foreach (var source in sources)
        {
            producing.Add(Guarded(() =>
            {
                foreach (var item in source)
                {
                    room.Wait(failed.Token);
                    items.Enqueue(item);
                    available.Release();
                }
            }));
        }

        var consuming = new List<Task>();
        for (var i = 0; i < consumers; i++)
        {
            consuming.Add(Guarded(() =>
            {
                while (true)
                {
                    available.Wait(failed.Token);
                    if (!items.TryDequeue(out var item))
                    {
                        return;
                    }

                    room.Release();
                    consume(item);
                }
            }));
        }

        Task.WaitAll(producing.ToArray());
        available.Release(consumers);
        Task.WaitAll(consuming.ToArray());
        if (errors.TryDequeue(out var first))
        {
            throw first;
        }
    }
}
