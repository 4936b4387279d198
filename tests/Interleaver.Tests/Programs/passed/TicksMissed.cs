// Ticks that nobody waited for are one, and the next comes when it would have come; a new period begins when it is set, for those who wait too.
class Program
{
    private static async Task Main()
    {
        var start = Environment.TickCount64;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        await Task.Delay(35);
        Expect(await timer.WaitForNextTickAsync(), start, 35);
        Expect(await timer.WaitForNextTickAsync(), start, 40);
        Expect(await timer.WaitForNextTickAsync(), start, 50);

        var waiting = timer.WaitForNextTickAsync();
        timer.Period = TimeSpan.FromMilliseconds(7);
        Expect(await waiting, start, 57);
        waiting = timer.WaitForNextTickAsync();
        timer.Period = TimeSpan.FromMilliseconds(30);
        Expect(await waiting, start, 87);
        waiting = timer.WaitForNextTickAsync();
        timer.Period = Timeout.InfiniteTimeSpan;
        await Task.Delay(100);
        if (waiting.IsCompleted)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Expect(bool isTick, long start, long due)
    {
        if (!isTick || Environment.TickCount64 - start != due)
        {
            throw new InvalidOperationException($"{Environment.TickCount64 - start} instead of {due}");
        }
    }
}
