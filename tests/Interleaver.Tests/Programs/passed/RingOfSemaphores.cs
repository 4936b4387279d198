// Each thread waits for its own permit and gives one to the next: the order is fixed, round after round.
class Program
{
    private static readonly SemaphoreSlim[] Turns = [new(1), new(0), new(0)];
    private static readonly List<int> Order = [];

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            for (var round = 0; round < 3; round++)
            {
                Turns[i].Wait();
                Order.Add(i);
                Turns[(i + 1) % 3].Release();
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (!Order.SequenceEqual([0, 1, 2, 0, 1, 2, 0, 1, 2]))
        {
            throw new InvalidOperationException(string.Join(' ', Order));
        }
    }
}
