// Arguments of timers, and what is left of one that is disposed of; nothing here depends on when a callback runs.
class Clock(long frequency) : TimeProvider
{
    public override long TimestampFrequency => frequency;

    public override long GetTimestamp() => 6;

    public override TimeZoneInfo LocalTimeZone => null!;
}

class Program
{
    private static void Main()
    {
        var timer = new Timer(_ => { });
        Console.WriteLine($"{timer.Change(-1, -1)} {timer.Change(100_000, 0)} {timer.Change(TimeSpan.FromDays(1), Timeout.InfiniteTimeSpan)}");
        Console.WriteLine($"{timer.Change(uint.MaxValue, uint.MaxValue)} {timer.Change(4294967294L, 4294967294L)}");
        Try(() => timer.Change(-2, 0));
        Try(() => timer.Change(0, -2));
        Try(() => timer.Change(4294967295L, 0));
        Try(() => timer.Change(TimeSpan.Zero, TimeSpan.MaxValue));
        Try(() => timer.Dispose(null!));
        var ended = new ManualResetEvent(false);
        Console.WriteLine($"{timer.Dispose(ended)} {ended.WaitOne()} {timer.Dispose(ended)} {timer.Change(1, 1)}");
        timer.Dispose();
        Try(() => timer.Change(-2, 0));
        Try(() => new Timer(null!));
        Try(() => new Timer(null!, null, -2, 0));
        Try(() => new Timer(_ => { }, null, TimeSpan.FromMilliseconds(-2), TimeSpan.Zero));
        object? state = null;
        var done = new ManualResetEventSlim();
        var own = new Timer(given =>
        {
            state = given;
            done.Set();
        });
        own.Change(0, 0);
        done.Wait();
        Console.WriteLine(state == own);
        own.Dispose();

        Elapsed();
        Providers();
    }

    private static void Elapsed()
    {
        Try(() => new System.Timers.Timer(0));
        Try(() => new System.Timers.Timer(1e12));
        var timer = new System.Timers.Timer();
        Console.WriteLine($"{timer.Interval} {timer.AutoReset} {timer.Enabled} {new System.Timers.Timer(1.2).Interval}");
        Try(() => timer.Interval = 0);
        timer.BeginInit();
        timer.Enabled = true;
        Console.WriteLine(timer.Enabled);
        timer.EndInit();
        Console.WriteLine(timer.Enabled);
        timer.Close();
        Console.WriteLine(timer.Enabled);
        timer.Interval = 5;
        timer.AutoReset = false;
        var done = new ManualResetEventSlim();
        timer.Elapsed += (sender, _) =>
        {
            Console.WriteLine($"{sender == timer} {timer.Enabled}");
            done.Set();
            throw new FormatException("nobody hears of it");
        };
        timer.Start();
        done.Wait();
        Console.WriteLine(timer.Enabled);
        timer.Disposed += (_, _) => Console.WriteLine("disposed");
        timer.Dispose();
        Try(timer.Start);
    }

    private static void Providers()
    {
        Try(() => TimeProvider.System.CreateTimer(null!, null, TimeSpan.Zero, TimeSpan.Zero));
        Try(() => TimeProvider.System.CreateTimer(null!, null, TimeSpan.FromMilliseconds(-2), TimeSpan.Zero));
        using var timer = TimeProvider.System.CreateTimer(_ => { }, null, TimeSpan.FromDays(1), TimeSpan.Zero);
        Console.WriteLine(timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        timer.Dispose();
        Console.WriteLine(timer.Change(TimeSpan.Zero, TimeSpan.Zero));
        Try(() => new Clock(0).GetElapsedTime(1, 2));
        Try(() => new Clock(3).GetLocalNow());
        Console.WriteLine($"{new Clock(3).GetElapsedTime(0, 10).Ticks} {new Clock(3).GetElapsedTime(0).Ticks}");
        Console.WriteLine(TimeProvider.System.GetUtcNow().Offset == TimeSpan.Zero);
    }

    private static void Try(Action call)
    {
        try
        {
            call();
            Console.WriteLine("done");
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine($"{exception.GetType().Name} {exception.ParamName}");
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.GetType().Name);
        }
    }
}
