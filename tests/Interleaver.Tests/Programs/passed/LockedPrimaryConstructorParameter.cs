// A parameter of a primary constructor, which is a field in disguise, used by two threads under one lock.
// Interleavings: 2
class Counter(int value)
{
    public int Value => value;

    public void Add() => value++;
}

class Program
{
    private static void Main()
    {
        var counter = new Counter(0);
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                counter.Add();
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
