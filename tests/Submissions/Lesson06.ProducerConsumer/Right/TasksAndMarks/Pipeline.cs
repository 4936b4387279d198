// Right: tasks in place of threads, and when all producers have ended, a mark for each consumer.
using System.Collections.Concurrent;

namespace Lesson06;

public static class Pipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, Action<int, T> consume)
    {
        var items = new BlockingCollection<(bool IsEnd, T Item)>(10);
        var producing = new List<Task>();
        foreach (var source in sources)
        {
            producing.Add(Task.Run(() =>
            {
                foreach (var item in source)
                {
                    items.Add((false, item));
                }
            }));
        }

        var consuming = new Task[consumers];
        for (var i = 0; i < consumers; i++)
        {
            var number = i;
            consuming[i] = Task.Run(() =>
            {
                while (true)
                {
                    var (isEnd, item) = items.Take();
                    if (isEnd)
                    {
                        return;
                    }

                    consume(number, item);
                }
            });
        }

        Task.WaitAll(producing.ToArray());
        for (var i = 0; i < consumers; i++)
        {
            items.Add((true, default!));
        }

        Task.WaitAll(consuming);
    }
}
