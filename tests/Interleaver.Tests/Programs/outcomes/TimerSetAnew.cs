// A timer that is set anew is not due any more when it was due before.
// Outcomes: 1
class Program
{
    private static int count;

    private static void Main()
    {
        using var timer = new Timer(_ => Interlocked.Increment(ref count), null, 10, Timeout.Infinite);
        timer.Change(20, Timeout.Infinite);
        Thread.Sleep(100);
        Console.Write(Volatile.Read(ref count));
    }
}
