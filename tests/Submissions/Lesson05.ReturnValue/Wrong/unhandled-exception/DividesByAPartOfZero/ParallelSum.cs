// Mistake: with fewer items than threads the size of a part is zero.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var parts = items.Chunk(items.Length / threads).ToList(); // <- here
        var sums = new long[parts.Count];
        var workers = new List<Thread>();
        for (int i = 0; i < parts.Count; i++)
        {
            int n = i;
            var worker = new Thread(() => sums[n] = parts[n].Sum(value));
            worker.Start();
            workers.Add(worker);
        }

        workers.ForEach(w => w.Join());
        return sums.Sum();
    }
}
