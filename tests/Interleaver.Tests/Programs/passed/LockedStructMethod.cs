// A field of a struct, changed by a method of the struct, used by two threads under one lock.
// Interleavings: 2
struct Tally
{
    private int count;

    public readonly int Count => count;

    public void Add() => count++;
}

class Box
{
    public Tally Tally;
}

class Program
{
    private static void Main()
    {
        var box = new Box();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                box.Tally.Add();
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(box.Tally.Count == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
