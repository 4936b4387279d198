// Mistake: only the last thread is waited for.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var sums = new long[threads];
        Thread? worker = null;
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            worker = new Thread(() =>
            {
                for (int k = n; k < items.Length; k += threads)
                {
                    sums[n] += value(items[k]);
                }
            });
            worker.Start(); // <- here
        }

        worker!.Join();
        return sums.Sum();
    }
}
