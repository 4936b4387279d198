// Mistake: the sums are added up without a wait for the threads.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var sums = new long[threads];
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            new Thread(() => // <- here
            {
                for (int k = n; k < items.Length; k += threads)
                {
                    sums[n] += value(items[k]);
                }
            }).Start();
        }

        return sums.Sum();
    }
}
