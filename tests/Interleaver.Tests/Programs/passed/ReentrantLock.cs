// The holder may take its lock again; only the outermost exit gives it back.
// Interleavings: 2
class Program
{
    private static readonly object Gate = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(Outer);
        other.Start();
        Outer();
        other.Join();
        if (value != 4)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Outer()
    {
        lock (Gate)
        {
            Inner();
            value++;
        }
    }

    private static void Inner()
    {
        lock (Gate)
        {
            value++;
        }
    }
}
