// Mistake: starts as many threads as there are items.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var values = new long[items.Length];
        var workers = new Thread[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            int n = i;
            workers[i] = new Thread(() => values[n] = value(items[n])); // <- here
            workers[i].Start();
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }

        return values.Sum();
    }
}
