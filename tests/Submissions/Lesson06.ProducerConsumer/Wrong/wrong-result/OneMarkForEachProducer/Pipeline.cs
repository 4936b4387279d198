// Mistake: as many marks as consumers, but each producer puts its own: the mark of the first overtakes the items of the others.
// Breaks: task 3
using System.Collections.Concurrent;

namespace Lesson06;

public static class Pipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, Action<int, T> consume)
    {
        var items = new BlockingCollection<(T? Item, bool IsEnd)>();
        var producing = new List<Thread>();
        foreach (var source in sources)
        {
            var thread = new Thread(() =>
            {
                foreach (var item in source)
                {
                    items.Add((item, false));
                }

                for (var i = 0; i < consumers; i++)
                {
                    items.Add((default, true)); // <- here
                }
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
                    if (item.IsEnd)
                    {
                        break;
                    }

                    consume(number, item.Item!);
                }
            });
            thread.Start();
            consuming.Add(thread);
        }

        foreach (var thread in producing)
        {
            thread.Join();
        }

        foreach (var thread in consuming)
        {
            thread.Join();
        }
    }
}
