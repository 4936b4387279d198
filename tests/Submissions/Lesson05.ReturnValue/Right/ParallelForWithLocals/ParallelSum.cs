// Right: Parallel.For with a sum for each thread.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        long total = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(
            0,
            items.Length,
            options,
            () => 0L,
            (i, _, sum) => sum + value(items[i]),
            sum => Interlocked.Add(ref total, sum));
        return total;
    }
}
