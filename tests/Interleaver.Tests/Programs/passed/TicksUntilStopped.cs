// A periodic timer that is awaited; whoever stops it ends the loop, however many ticks there have been.
class Program
{
    private static int ticks;

    private static async Task Main()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var ticking = Tick(timer);
        var beside = Task.Run(() => Volatile.Read(ref ticks));
        await Task.Delay(TimeSpan.FromSeconds(3.5));
        timer.Dispose();
        await ticking;
        if (await beside > ticks)
        {
            throw new InvalidOperationException($"{ticks}");
        }
    }

    private static async Task Tick(PeriodicTimer timer)
    {
        while (await timer.WaitForNextTickAsync())
        {
            Interlocked.Increment(ref ticks);
        }
    }
}
