// Right: Parallel.For over the parts, with a limit.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var sums = new long[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            for (int k = part; k < items.Length; k += threads)
            {
                sums[part] += value(items[k]);
            }
        });
        return sums.Sum();
    }
}
