// Asynchronous work for each item, two at a time, and a semaphore around what they share.
class Program
{
    private static async Task Main()
    {
        using var gate = new SemaphoreSlim(1);
        var squares = new List<int>();
        await Parallel.ForEachAsync(Enumerable.Range(1, 3), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, token) =>
        {
            await gate.WaitAsync(token);
            squares.Add(number * number);
            gate.Release();
        });
        if (!squares.Order().SequenceEqual([1, 4, 9]))
        {
            throw new InvalidOperationException(string.Join(' ', squares));
        }
    }
}
