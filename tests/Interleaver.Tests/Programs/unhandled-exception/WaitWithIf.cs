// Woken, but another consumer was quicker: the condition has to be looked at again.
class Program
{
    private static readonly Queue<int> Items = new();

    private static void Main()
    {
        var consumers = new[] { new Thread(Consume), new Thread(Consume) };
        foreach (var consumer in consumers)
        {
            consumer.Start();
        }

        for (var i = 0; i < 2; i++)
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
    }

    private static void Consume()
    {
        lock (Items)
        {
            if (Items.Count == 0)
            {
                Monitor.Wait(Items);
            }

            Items.Dequeue(); // <- here
        }
    }
}
