// A lock object that is made anew for each call guards nothing.
class Counter
{
    public int Value;

    public void Add()
    {
        var gate = new object();
        lock (gate)
        {
            Value++; // <- here
        }
    }
}

class Program
{
    private static void Main()
    {
        var counter = new Counter();
        var other = new Thread(counter.Add);
        other.Start();
        counter.Add();
        other.Join();
    }
}
