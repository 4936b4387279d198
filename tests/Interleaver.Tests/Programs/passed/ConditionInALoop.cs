// Waits in a loop around the condition, so that neither an early pulse nor a stolen one does harm.
class Program
{
    private static readonly Queue<int> Items = new();
    private static int taken;

    private static void Main()
    {
        var consumers = new[] { new Thread(Consume), new Thread(Consume) };
        foreach (var consumer in consumers)
        {
            consumer.Start();
        }

        for (var i = 1; i <= 2; i++)
        {
            lock (Items)
            {
                Items.Enqueue(i);
                Monitor.PulseAll(Items);
            }
        }

        foreach (var consumer in consumers)
        {
            consumer.Join();
        }

        if (taken != 3)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Consume()
    {
        lock (Items)
        {
            while (Items.Count == 0)
            {
                Monitor.Wait(Items);
            }

            taken += Items.Dequeue();
        }
    }
}
