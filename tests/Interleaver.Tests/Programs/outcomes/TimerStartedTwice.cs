// To start a timer that runs changes nothing: it is due when it was due before, after 30 ms and not after 50.
// Outcomes: 1
class Program
{
    private static int count;

    private static void Main()
    {
        using var timer = new System.Timers.Timer(30) { AutoReset = false };
        timer.Elapsed += (_, _) => Interlocked.Increment(ref count);
        timer.Start();
        Thread.Sleep(20);
        timer.Start();
        Thread.Sleep(20);
        Console.Write(Volatile.Read(ref count));
    }
}
