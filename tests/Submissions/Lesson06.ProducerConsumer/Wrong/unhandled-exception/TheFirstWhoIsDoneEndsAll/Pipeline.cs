// Mistake: each producer completes the collection when it has nothing more.
// Breaks: task 3
using System.Collections.Concurrent;

namespace Lesson06;

public static class Pipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, Action<int, T> consume)
    {
        var items = new BlockingCollection<T>();
        var producing = new List<Thread>();
        foreach (var source in sources)
        {
            var thread = new Thread(() =>
            {
                foreach (var item in source)
                {
                    items.Add(item); // <- here
                }

                items.CompleteAdding();
            });
            thread.Start();
            producing.Add(thread);
        }

        var consuming = new List<Thread>();
        for (var i = 0; i < consumers; i++)
        {
            var number = i;
            var thread = new Thread(() =>
            {
                foreach (var item in items.GetConsumingEnumerable())
                {
                    consume(number, item);
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
    }
}
