// A field behind a ref that a method returns, used by two threads under one lock.
// Interleavings: 2
class Counter
{
    private int value;

    public int Value => value;

    public ref int Slot() => ref value;
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
                counter.Slot()++;
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
