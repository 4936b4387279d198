// Right: a task for each part, and each gives its sum back.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var tasks = Enumerable.Range(0, threads)
            .Select(n => Task.Run(() =>
            {
                long sum = 0;
                for (int k = n; k < items.Length; k += threads)
                {
                    sum += value(items[k]);
                }

                return sum;
            }))
            .ToList(); // without this, LINQ would start each task when the one before it is read

        return tasks.Sum(task => task.Result);
    }
}
