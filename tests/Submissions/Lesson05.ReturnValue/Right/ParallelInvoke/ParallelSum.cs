// Right: one action for each part, run together.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        long total = 0;
        var parts = new Action[threads];
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            parts[i] = () =>
            {
                long sum = 0;
                for (int k = n; k < items.Length; k += threads)
                {
                    sum += value(items[k]);
                }

                Interlocked.Add(ref total, sum);
            };
        }

        Parallel.Invoke(parts);
        return total;
    }
}
