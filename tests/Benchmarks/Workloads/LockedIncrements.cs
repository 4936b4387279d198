// Four threads, each of which takes a lock and increments 25 times.
class Counter
{
    private readonly object gate = new();
    private int value;

    public int Value
    {
        get
        {
            lock (gate)
            {
                return value;
            }
        }
    }

    public void Increment()
    {
        lock (gate)
        {
            value++;
        }
    }
}

class Program
{
    private static void Main()
    {
        var counter = new Counter();
        var threads = new Thread[4];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                for (var times = 0; times < 25; times++)
                {
                    counter.Increment();
                }
            });
        }

        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (counter.Value != 100)
        {
            throw new InvalidOperationException($"the counter is at {counter.Value}");
        }
    }
}
