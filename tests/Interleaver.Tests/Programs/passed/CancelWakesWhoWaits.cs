// A wait for a pulse takes no token; the request is turned into a pulse, and whoever waits looks for it in its loop.
class Program
{
    private static readonly object Gate = new();
    private static readonly Queue<int> Items = new();
    private static int taken;

    private static void Main()
    {
        using var source = new CancellationTokenSource();
        var consumers = Enumerable.Range(0, 2).Select(_ => new Thread(() => Consume(source.Token))).ToList();
        consumers.ForEach(thread => thread.Start());
        lock (Gate)
        {
            Items.Enqueue(1);
            Monitor.Pulse(Gate);
        }

        source.Cancel();
        consumers.ForEach(thread => thread.Join());
        if (taken + Items.Count != 1)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Consume(CancellationToken token)
    {
        using var waking = token.Register(() =>
        {
            lock (Gate)
            {
                Monitor.PulseAll(Gate);
            }
        });
        lock (Gate)
        {
            while (!token.IsCancellationRequested)
            {
                if (Items.TryDequeue(out _))
                {
                    taken++;
                }
                else
                {
                    Monitor.Wait(Gate);
                }
            }
        }
    }
}
