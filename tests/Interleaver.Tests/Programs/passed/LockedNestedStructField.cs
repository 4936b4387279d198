// A field of a struct in a struct in an object, used by two threads under one lock.
// Interleavings: 2
struct Inner
{
    public long A;
    public int B;
}

struct Outer
{
    public int First;
    public Inner Second;
}

class Box
{
    public Outer Content;
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
                box.Content.Second.B++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(box.Content.Second.B == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
