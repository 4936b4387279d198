// Right: a token calls off every wait of the collection.
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Lesson06;

public static class CarefulPipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, int capacity, Action<T> consume)
    {
        using var items = new BlockingCollection<T>(capacity);
        using var failed = new CancellationTokenSource();
        var gate = new Lock();
        ExceptionDispatchInfo? failure = null;

        Thread Start(Action<CancellationToken> work)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    work(failed.Token);
                }
                catch (Exception exception)
                {
                    lock (gate)
                    {
                        failure ??= ExceptionDispatchInfo.Capture(exception);
                    }

                    failed.Cancel();
                }
            });
            thread.Start();
            return thread;
        }

        var producing = new List<Thread>();
        foreach (var source in sources)
        {
            producing.Add(Start(token =>
            {
                foreach (var item in source)
                {
                    items.Add(item, token);
                }
            }));
        }

        var consuming = new List<Thread>();
        for (var i = 0; i < consumers; i++)
        {
            consuming.Add(Start(token =>
            {
                foreach (var item in items.GetConsumingEnumerable(token))
                {
                    consume(item);
                }
            }));
        }

        producing.ForEach(thread => thread.Join());
        items.CompleteAdding();
        consuming.ForEach(thread => thread.Join());
        failure?.Throw();
    }
}
