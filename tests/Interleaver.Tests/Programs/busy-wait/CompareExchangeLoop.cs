// A hand-made spin lock where a lock would do.
class Program
{
    private static int taken;

    private static void Main()
    {
        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
    }

    private static void Work()
    {
        while (Interlocked.CompareExchange(ref taken, 1, 0) != 0) // <- here
        {
        }

        Volatile.Write(ref taken, 0);
    }
}
