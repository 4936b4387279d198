// A field behind a ref parameter, used by two threads without a lock.
class Counter
{
    public int Value;
}

class Program
{
    private static void Add(ref int target)
    {
        target++; // <- here
    }

    private static void Main()
    {
        var counter = new Counter();
        var other = new Thread(() => Add(ref counter.Value));
        other.Start();
        Add(ref counter.Value);
        other.Join();
    }
}
