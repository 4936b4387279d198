// Mistake: volatile reads and writes, and another thread comes in between them.
// Breaks: task 3
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
                    var worth = value(items[k]);
                    Volatile.Write(ref total, Volatile.Read(ref total) + worth); // <- here
                }
            });
            worker.Start();
            workers.Add(worker);
        }

        workers.ForEach(w => w.Join());
        return total;
    }
}
