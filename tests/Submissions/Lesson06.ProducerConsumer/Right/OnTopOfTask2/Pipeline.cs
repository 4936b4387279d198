// Right: uses the queue of task 2.
namespace Lesson06;

public static class Pipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, Action<int, T> consume)
    {
        var items = new CompletableQueue<T>(4);
        var producing = new List<Thread>();
        foreach (var source in sources)
        {
            var thread = new Thread(() =>
            {
                foreach (var item in source)
                {
                    items.Put(item);
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
                while (items.TryTake(out var item))
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

        items.Complete();
        foreach (var thread in consuming)
        {
            thread.Join();
        }
    }
}
