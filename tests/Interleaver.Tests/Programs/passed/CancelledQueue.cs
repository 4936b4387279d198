// A consumer takes what there is until it is stopped; what it has not taken is still there.
class Program
{
    private static readonly Queue<int> Items = new();
    private static readonly SemaphoreSlim Filled = new(0);
    private static int taken;

    private static void Main()
    {
        using var source = new CancellationTokenSource();
        var consumer = new Thread(() => Consume(source.Token));
        consumer.Start();
        for (var i = 0; i < 2; i++)
        {
            lock (Items)
            {
                Items.Enqueue(i);
            }

            Filled.Release();
        }

        source.Cancel();
        consumer.Join();
        if (taken + Items.Count != 2 || Filled.CurrentCount != Items.Count)
        {
            throw new InvalidOperationException($"{taken} {Items.Count} {Filled.CurrentCount}");
        }
    }

    private static void Consume(CancellationToken token)
    {
        try
        {
            while (true)
            {
                Filled.Wait(token);
                lock (Items)
                {
                    Items.Dequeue();
                    taken++;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }
}
