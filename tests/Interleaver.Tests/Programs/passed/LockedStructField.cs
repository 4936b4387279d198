// A field of a struct that is a field of an object, used by two threads under one lock.
// Interleavings: 2
struct Point
{
    public int X;
    public int Y;
}

class Shape
{
    public Point Corner;
}

class Program
{
    private static void Main()
    {
        var shape = new Shape();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                shape.Corner.X++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(shape.Corner.X == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
