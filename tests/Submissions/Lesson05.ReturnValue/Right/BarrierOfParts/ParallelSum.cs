// Right: workers and caller meet at a barrier.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var sums = new long[threads];
        using var barrier = new Barrier(threads + 1);
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            new Thread(() =>
            {
                int from = n * items.Length / threads;
                int to = (n + 1) * items.Length / threads;
                foreach (var item in items.AsSpan(from, to - from))
                {
                    sums[n] += value(item);
                }

                barrier.SignalAndWait();
            }).Start();
        }

        barrier.SignalAndWait();
        return sums.Sum();
    }
}
