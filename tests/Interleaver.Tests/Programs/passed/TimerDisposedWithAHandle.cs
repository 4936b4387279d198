// The handle given to Dispose is set when the last callback has ended: all that callbacks did can be seen.
class Program
{
    private static void Main()
    {
        var ticks = 0;
        var gate = new object();
        var timer = new Timer(Tick, null, 0, 10);
        Thread.Sleep(35);
        using var ended = new ManualResetEvent(false);
        timer.Dispose(ended);
        ended.WaitOne();
        if (ticks != 4)
        {
            throw new InvalidOperationException($"{ticks}");
        }

        void Tick(object? state)
        {
            lock (gate)
            {
                ticks++;
            }
        }
    }
}
