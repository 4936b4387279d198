// A field of a struct that is a field of an object, used by two threads without a lock.
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
        var other = new Thread(() => shape.Corner.X++); // <- here
        other.Start();
        shape.Corner.X++; // <- here
        other.Join();
    }
}
