// Mistake: the division leaves a remainder, and nobody adds it.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        int size = items.Length / threads;
        var sums = new long[threads];
        var workers = new Thread[threads];
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            workers[i] = new Thread(() =>
            {
                for (int k = n * size; k < (n + 1) * size; k++)
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
