// A timer that runs goes by its new interval at once.
class Program
{
    private static void Main()
    {
        using var rung = new ManualResetEvent(false);
        using var timer = new System.Timers.Timer(60_000) { AutoReset = false };
        timer.Elapsed += (_, _) => rung.Set();
        timer.Start();
        timer.Interval = 5;
        if (!rung.WaitOne(1_000))
        {
            throw new InvalidOperationException();
        }
    }
}
