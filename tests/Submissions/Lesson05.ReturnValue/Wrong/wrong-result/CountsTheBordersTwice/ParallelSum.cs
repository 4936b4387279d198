// Mistake: each border belongs to two parts.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var sums = new long[threads];
        var workers = new Thread[threads];
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            int from = n * items.Length / threads;
            int to = (n + 1) * items.Length / threads;
            workers[i] = new Thread(() =>
            {
                for (int k = from; k <= to && k < items.Length; k++)
                {
                    sums[n] += value(items[k]);
                }
            });
            workers[i].Start();
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }

        return sums.Sum(); // <- here
    }
}
