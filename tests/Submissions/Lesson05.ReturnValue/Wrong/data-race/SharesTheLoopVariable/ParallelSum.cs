// Mistake: the threads share the variable of the loop that starts them.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var sums = new long[threads + 1];
        var workers = new Thread[threads];
        for (int i = 0; i < threads; i++)
        {
            workers[i] = new Thread(() =>
            {
                for (int k = i; k < items.Length; k += threads) // <- here
                {
                    sums[i] += value(items[k]);
                }
            });
            workers[i].Start();
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }

        return sums.Sum();
    }
}
