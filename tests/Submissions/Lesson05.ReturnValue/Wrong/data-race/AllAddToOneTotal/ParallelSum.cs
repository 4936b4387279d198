// Mistake: all threads add to one variable.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        long total = 0;
        var workers = new List<Thread>();
        for (int i = 0; i < threads; i++)
        {
            int first = i;
            var worker = new Thread(() =>
            {
                for (int k = first; k < items.Length; k += threads)
                {
                    total += value(items[k]); // <- here
                }
            });
            worker.Start();
            workers.Add(worker);
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }

        return total;
    }
}
