// A latch made of a monitor: it opens when everybody has counted down, for those who wait and for those who come later.
class Latch(int count)
{
    private readonly object gate = new();
    private int left = count;

    public void CountDown()
    {
        lock (gate)
        {
            if (--left == 0)
            {
                Monitor.PulseAll(gate);
            }
        }
    }

    public void Await()
    {
        lock (gate)
        {
            while (left > 0)
            {
                Monitor.Wait(gate);
            }
        }
    }
}

class Program
{
    private static readonly int[] Parts = new int[2];

    private static void Main()
    {
        var latch = new Latch(2);
        var threads = new List<Thread>();
        for (var i = 0; i < 2; i++)
        {
            var mine = i;
            threads.Add(new Thread(() =>
            {
                Parts[mine] = mine + 1;
                latch.CountDown();
            }));
            threads.Add(new Thread(() =>
            {
                latch.Await();
                if (Parts.Sum() != 3)
                {
                    throw new InvalidOperationException();
                }
            }));
        }

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }
}
