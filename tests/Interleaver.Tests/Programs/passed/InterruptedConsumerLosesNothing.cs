// A consumer that waits on a condition is interrupted: what it has not taken is still in the queue, and the lock is free.
class Program
{
    private static readonly object Gate = new();
    private static readonly Queue<int> Items = new();
    private static int taken;

    private static void Main()
    {
        var consumer = new Thread(() =>
        {
            try
            {
                while (true)
                {
                    lock (Gate)
                    {
                        while (Items.Count == 0)
                        {
                            Monitor.Wait(Gate);
                        }

                        Items.Dequeue();
                        taken++;
                    }
                }
            }
            catch (ThreadInterruptedException)
            {
            }
        });
        var producer = new Thread(() =>
        {
            for (var i = 0; i < 2; i++)
            {
                lock (Gate)
                {
                    Items.Enqueue(i);
                    Monitor.Pulse(Gate);
                }
            }
        });
        consumer.Start();
        producer.Start();
        consumer.Interrupt();
        producer.Join();
        consumer.Join();
        if (taken + Items.Count != 2)
        {
            throw new InvalidOperationException($"{taken} {Items.Count}");
        }
    }
}
