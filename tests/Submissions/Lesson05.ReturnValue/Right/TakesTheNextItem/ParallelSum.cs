// Right: no parts: whoever is free takes the next item.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        int next = -1;
        var gate = new Lock();
        long total = 0;
        var workers = new Thread[threads];
        for (int i = 0; i < threads; i++)
        {
            workers[i] = new Thread(() =>
            {
                long mine = 0;
                int k;
                while ((k = Interlocked.Increment(ref next)) < items.Length)
                {
                    mine += value(items[k]);
                }

                lock (gate)
                {
                    total += mine;
                }
            });
            workers[i].Start();
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }

        return total;
    }
}
