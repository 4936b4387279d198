// The other timer: an event that comes until somebody stops it.
class Program
{
    private static void Main()
    {
        var count = 0;
        using var third = new AutoResetEvent(false);
        using var timer = new System.Timers.Timer(10);
        timer.Elapsed += (_, _) =>
        {
            if (Interlocked.Increment(ref count) == 3)
            {
                third.Set();
            }
        };
        timer.Start();
        third.WaitOne();
        timer.Stop();
        Thread.Sleep(100);
        if (Volatile.Read(ref count) != 3 || timer.Enabled)
        {
            throw new InvalidOperationException($"{count}");
        }
    }
}
