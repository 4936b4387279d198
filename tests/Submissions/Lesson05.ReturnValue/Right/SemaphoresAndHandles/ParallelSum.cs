// Right: an event for each part, and one wait for all of them.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var sums = new long[threads];
        var done = new WaitHandle[threads];
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            var mine = new ManualResetEvent(false);
            done[i] = mine;
            new Thread(() =>
            {
                for (int k = n; k < items.Length; k += threads)
                {
                    sums[n] += value(items[k]);
                }

                mine.Set();
            }).Start();
        }

        WaitHandle.WaitAll(done);
        return sums.Sum();
    }
}
