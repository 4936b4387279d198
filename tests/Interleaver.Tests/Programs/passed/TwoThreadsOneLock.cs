// Two threads, one critical section each: they can go in two orders.
// Interleavings: 2
class Program
{
    private static readonly object Gate = new();
    private static int value;

    private static void Main()
    {
        var a = new Thread(Add);
        var b = new Thread(Add);
        a.Start();
        b.Start();
        a.Join();
        b.Join();
        if (value != 2)
        {
            throw new InvalidOperationException($"{value}");
        }
    }

    private static void Add()
    {
        lock (Gate)
        {
            value++;
        }
    }
}
