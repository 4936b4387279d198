// Right: one ResultThread for each part.
namespace Lesson05;

public static class ParallelSum
{
    public static long Of<T>(T[] items, Func<T, long> value, int threads)
    {
        var parts = new List<ResultThread<long>>();
        foreach (var chunk in items.Chunk(Math.Max(1, (items.Length + threads - 1) / threads)))
        {
            var part = new ResultThread<long>(() => chunk.Sum(value));
            part.Start();
            parts.Add(part);
        }

        return parts.Sum(part => part.Result);
    }
}
