// A program may be told the time by a clock that it makes itself.
class FakeClock : TimeProvider
{
    private long ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddTicks(Volatile.Read(ref ticks));

    public override long GetTimestamp() => Volatile.Read(ref ticks);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Move(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}

class Program
{
    private static void Main()
    {
        var clock = new FakeClock();
        Expect(clock, TimeSpan.FromHours(1), clock.Move);
        Expect(TimeProvider.System, TimeSpan.FromHours(1), Thread.Sleep);
        using var due = new ManualResetEventSlim();
        using var timer = TimeProvider.System.CreateTimer(_ => due.Set(), null, TimeSpan.FromDays(1), Timeout.InfiniteTimeSpan);
        due.Wait();
    }

    private static void Expect(TimeProvider clock, TimeSpan time, Action<TimeSpan> pass)
    {
        var (start, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());
        pass(time);
        if (clock.GetUtcNow() - start != time || clock.GetElapsedTime(stamp) != time)
        {
            throw new InvalidOperationException();
        }
    }
}
