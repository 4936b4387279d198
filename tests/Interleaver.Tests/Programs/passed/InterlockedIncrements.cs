// Two threads with three interlocked steps each: 6! / (3! · 3!) orders.
// Interleavings: 20
class Program
{
    private static int value;

    private static void Main()
    {
        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (value != 6)
        {
            throw new InvalidOperationException($"{value}");
        }
    }

    private static void Work()
    {
        for (var i = 0; i < 3; i++)
        {
            Interlocked.Increment(ref value);
        }
    }
}
