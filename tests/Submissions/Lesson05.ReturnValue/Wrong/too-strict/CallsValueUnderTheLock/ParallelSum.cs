// Mistake: the lock is held while value is called, so the threads take turns.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var gate = new Lock();
        long total = 0;
        var workers = new List<Thread>();
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            var worker = new Thread(() =>
            {
                for (int k = n; k < items.Length; k += threads)
                {
                    lock (gate) // <- here
                    {
                        total += value(items[k]);
                    }
                }
            });
            worker.Start();
            workers.Add(worker);
        }

        workers.ForEach(w => w.Join());
        return total;
    }
}
