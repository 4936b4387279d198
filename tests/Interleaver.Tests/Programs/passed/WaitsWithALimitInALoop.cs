// The wait has a limit and stands in a loop: that time was over says nothing, the condition says all.
// Time: adversarial
class Program
{
    private static readonly object Gate = new();
    private static readonly Queue<int> Items = new();

    private static void Main()
    {
        var got = 0;
        var consumer = new Thread(() => got = Take() + Take());
        consumer.Start();
        Put(1);
        Put(2);
        consumer.Join();
        if (got != 3)
        {
            throw new InvalidOperationException($"{got}");
        }
    }

    private static void Put(int item)
    {
        lock (Gate)
        {
            Items.Enqueue(item);
            Monitor.Pulse(Gate);
        }
    }

    private static int Take()
    {
        lock (Gate)
        {
            while (Items.Count == 0)
            {
                Monitor.Wait(Gate, TimeSpan.FromMilliseconds(20));
            }

            return Items.Dequeue();
        }
    }
}
