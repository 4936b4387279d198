// Threads that share nothing: all orders come to the same.
// Interleavings: 1
class Counter
{
    private readonly object gate = new();

    public int Value { get; private set; }

    public void Add()
    {
        lock (gate)
        {
            Value++;
        }
    }
}

class Program
{
    private static void Main()
    {
        var counters = new[] { new Counter(), new Counter(), new Counter() };
        var threads = counters.Select(counter => new Thread(counter.Add)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (counters.Sum(counter => counter.Value) != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
