// Each thread fills a buffer of its own; when all have ended, the buffers are read together.
class Program
{
    private static void Main()
    {
        using var buffers = new ThreadLocal<List<int>>(() => [], trackAllValues: true);
        var total = 0;
        var threads = Enumerable.Range(1, 3).Select(i => new Thread(() =>
        {
            for (var round = 0; round < 3; round++)
            {
                buffers.Value!.Add(i);
                Interlocked.Increment(ref total);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (total != 9 || buffers.Values.Sum(list => list.Sum()) != 18)
        {
            throw new InvalidOperationException($"{total}");
        }
    }
}
