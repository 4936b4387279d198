// Two producers and two consumers on one lock with two conditions: all are woken, and each looks again.
class Program
{
    private static readonly object Gate = new();
    private static readonly Queue<int> Items = new();

    private static void Main()
    {
        var sum = 0;
        var threads = new List<Thread>
        {
            new(() => Put(1, 2)),
            new(() => Put(3, 4)),
            new(() => Interlocked.Add(ref sum, Take() + Take())),
            new(() => Interlocked.Add(ref sum, Take() + Take())),
        };
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (sum != 10 || Items.Count != 0)
        {
            throw new InvalidOperationException($"{sum}");
        }
    }

    private static void Put(params int[] items)
    {
        foreach (var item in items)
        {
            lock (Gate)
            {
                while (Items.Count == 1)
                {
                    Monitor.Wait(Gate);
                }

                Items.Enqueue(item);
                Monitor.PulseAll(Gate);
            }
        }
    }

    private static int Take()
    {
        lock (Gate)
        {
            while (Items.Count == 0)
            {
                Monitor.Wait(Gate);
            }

            Monitor.PulseAll(Gate);
            return Items.Dequeue();
        }
    }
}
