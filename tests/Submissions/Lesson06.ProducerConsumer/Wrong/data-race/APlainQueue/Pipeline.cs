// Mistake: a Queue without a lock between the threads.
// Breaks: task 3
namespace Lesson06;

public static class Pipeline
{
    public static void Run<T>(IReadOnlyList<IEnumerable<T>> sources, int consumers, Action<int, T> consume)
    {
        var items = new Queue<T>();
        var available = new SemaphoreSlim(0);
        var producing = new List<Thread>();
        foreach (var source in sources)
        {
            var thread = new Thread(() =>
            {
                foreach (var item in source)
                {
                    items.Enqueue(item); // <- here
                    available.Release();
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
                while (true)
                {
                    available.Wait();
                    if (!items.TryDequeue(out var item)) // <- here
                    {
                        break;
                    }

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

        available.Release(consumers);
        foreach (var thread in consuming)
        {
            thread.Join();
        }
    }
}
