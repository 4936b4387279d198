// One side uses Interlocked, the other a plain increment.
class Program
{
    private static int value;

    private static void Main()
    {
        var other = new Thread(() => Interlocked.Increment(ref value)); // <- here
        other.Start();
        value++; // <- here
        other.Join();
    }
}
