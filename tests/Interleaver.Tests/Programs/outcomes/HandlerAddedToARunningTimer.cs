// Who adds a handler to a timer that runs may come too late for the only time.
// Outcomes: 0, 1
class Program
{
    private static int count;

    private static void Main()
    {
        using var timer = new System.Timers.Timer(10) { AutoReset = false };
        timer.Start();
        Thread.Sleep(10);
        timer.Elapsed += (_, _) => Interlocked.Increment(ref count);
        Thread.Sleep(100);
        Console.Write(Volatile.Read(ref count));
    }
}
