// A field of an object, used by two threads without a lock.
class Counter
{
    public int Value;
}

class Program
{
    private static void Main()
    {
        var counter = new Counter();
        var other = new Thread(() => counter.Value++); // <- here
        other.Start();
        counter.Value++; // <- here
        other.Join();
    }
}
