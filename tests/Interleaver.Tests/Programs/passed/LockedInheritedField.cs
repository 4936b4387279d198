// A field of a base class, reached through the derived one, used by two threads under one lock.
// Interleavings: 2
class Base
{
    protected int value;

    public int Value => value;
}

class Derived : Base
{
    public int Other;

    public void Add() => value++;
}

class Program
{
    private static void Main()
    {
        var derived = new Derived();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                derived.Add();
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(derived.Value == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
