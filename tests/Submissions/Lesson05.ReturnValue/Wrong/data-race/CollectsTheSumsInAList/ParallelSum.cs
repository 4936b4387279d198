// Mistake: a list that all threads add their sums to.
// Breaks: task 3
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var sums = new List<long>();
        var workers = new List<Thread>();
        foreach (var part in items.Chunk((items.Length / threads) + 1))
        {
            var worker = new Thread(() => sums.Add(part.Sum(value))); // <- here
            worker.Start();
            workers.Add(worker);
        }

        workers.ForEach(w => w.Join());
        return sums.Sum();
    }
}
