// Mistake: after a failure the consumers throw the items away until there are none: a source without an end goes on for ever.
// Breaks: task 5
using System.Collections.Concurrent;

namespace Lesson06;

public static class CarefulPipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, int capacity, Action<T> consume)
    {
        var items = new BlockingCollection<T>(capacity);
        var gate = new object();
        Exception? failure = null;
        var producing = new List<Thread>();
        foreach (var source in sources)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    foreach (var item in source) // <- here
                    {
                        items.Add(item); // <- here
                    }
                }
                catch (Exception exception)
                {
                    Fail(exception);
                }
            });
            thread.Start();
            producing.Add(thread);
        }

        var consuming = new List<Thread>();
        for (var i = 0; i < consumers; i++)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    foreach (var item in items.GetConsumingEnumerable())
                    {
                        consume(item);
                    }
                }
                catch (Exception exception)
                {
                    Fail(exception);
                    foreach (var item in items.GetConsumingEnumerable()) // <- here
                    {
                    }
                }
            });
            thread.Start();
            consuming.Add(thread);
        }

        foreach (var thread in producing)
        {
            thread.Join();
        }

        items.CompleteAdding();
        foreach (var thread in consuming)
        {
            thread.Join();
        }

        if (failure is not null)
        {
            throw failure;
        }

        void Fail(Exception exception)
        {
            lock (gate)
            {
                failure ??= exception;
            }
        }
    }
}
