// A period of 0 is none: the timer is due once, be it at once or later.
// Outcomes: 1 1
class Program
{
    private static int now;
    private static int later;

    private static void Main()
    {
        using var atOnce = new Timer(_ => Interlocked.Increment(ref now), null, 0, 0);
        using var inAWhile = new Timer(_ => Interlocked.Increment(ref later), null, 5, 0);
        Thread.Sleep(100);
        Console.Write($"{Volatile.Read(ref now)} {Volatile.Read(ref later)}");
    }
}
