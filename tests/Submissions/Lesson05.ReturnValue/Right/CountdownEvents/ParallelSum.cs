// Right: threads of the pool, and an event that counts those who are done.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        using var left = new CountdownEvent(threads);
        var sums = new long[threads];
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            ThreadPool.QueueUserWorkItem(_ =>
            {
                for (int k = n; k < items.Length; k += threads)
                {
                    sums[n] += value(items[k]);
                }

                left.Signal();
            });
        }

        left.Wait();
        return sums.Sum();
    }
}
