// A field of an object, used by two threads under one lock.
// Interleavings: 2
class Counter
{
    public int Value;
}

class Program
{
    private static void Main()
    {
        var counter = new Counter();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                counter.Value++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(counter.Value == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
