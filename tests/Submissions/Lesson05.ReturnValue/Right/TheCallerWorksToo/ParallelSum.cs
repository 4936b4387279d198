// Right: the caller adds up the first part itself instead of waiting.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        int size = (items.Length + threads - 1) / threads;
        var others = new List<(Thread Thread, long[] Sum)>();
        for (int begin = size; begin < items.Length; begin += size)
        {
            var part = new ArraySegment<T>(items, begin, Math.Min(size, items.Length - begin));
            var sum = new long[1];
            var thread = new Thread(() => sum[0] = Add(part, value));
            thread.Start();
            others.Add((thread, sum));
        }

        long total = Add(new ArraySegment<T>(items, 0, Math.Min(size, items.Length)), value);
        foreach (var (thread, sum) in others)
        {
            thread.Join();
            total += sum[0];
        }

        return total;
    }

    private static long Add<T>(ArraySegment<T> part, Func<T, long> value)
    {
        long sum = 0;
        foreach (var item in part)
        {
            sum += value(item);
        }

        return sum;
    }
}
