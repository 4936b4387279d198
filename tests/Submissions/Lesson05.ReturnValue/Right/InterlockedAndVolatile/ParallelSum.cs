// Right: each thread adds its part to the total in one atomic step.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        long total = 0;
        var workers = new List<Thread>();
        for (int i = 0; i < threads; i++)
        {
            int n = i;
            var worker = new Thread(() =>
            {
                for (int k = n; k < items.Length; k += threads)
                {
                    Interlocked.Add(ref total, value(items[k]));
                }
            });
            worker.Start();
            workers.Add(worker);
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }

        return Interlocked.Read(ref total);
    }
}
