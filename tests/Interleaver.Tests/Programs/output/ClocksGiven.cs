// Delays, limits and ticks that a clock of the program's own measures, and those of the system's clock.
class HandClock : TimeProvider
{
    private readonly List<HandTimer> timers = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Console.WriteLine($"timer: {dueTime} {period}");
        var timer = new HandTimer(() => callback(state));
        timers.Add(timer);
        return timer;
    }

    public void Ring() => timers.ToList().ForEach(timer => timer.Ring());
}

class HandTimer(Action ring) : ITimer
{
    private bool isOff;

    public void Ring()
    {
        if (!isOff)
        {
            Console.WriteLine("ring");
            ring();
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Console.WriteLine($"change: {dueTime} {period}");
        return true;
    }

    public void Dispose()
    {
        Console.WriteLine("dispose");
        isOff = true;
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}

class Program
{
    private static void Main()
    {
        Delays();
        Limits();
        Ticks();
        BySystem();
        Mistakes();
    }

    private static void Delays()
    {
        var clock = new HandClock();
        var delay = Task.Delay(TimeSpan.FromSeconds(5), clock);
        Console.WriteLine(delay.Status);
        clock.Ring();
        Console.WriteLine(delay.Status);
        using var source = new CancellationTokenSource();
        var cancelled = Task.Delay(TimeSpan.FromSeconds(5), clock, source.Token);
        source.Cancel();
        Console.WriteLine(cancelled.Status);
        Console.WriteLine(Task.Delay(TimeSpan.FromSeconds(5), clock, source.Token).Status);
        Console.WriteLine(Task.Delay(TimeSpan.Zero, clock).Status);
        Console.WriteLine(Task.Delay(Timeout.InfiniteTimeSpan, clock).Status);
    }

    private static void Limits()
    {
        var clock = new HandClock();
        var promise = new TaskCompletionSource<int>();
        var limited = promise.Task.WaitAsync(TimeSpan.FromSeconds(2), clock);
        clock.Ring();
        Console.WriteLine($"{limited.Status} {limited.Exception?.InnerException?.GetType().Name}");
        Console.WriteLine(((Task)promise.Task).WaitAsync(TimeSpan.Zero, clock).Status);
        var kept = promise.Task.WaitAsync(Timeout.InfiniteTimeSpan, clock, CancellationToken.None);
        promise.SetResult(7);
        Console.WriteLine($"{kept.Result} {promise.Task.WaitAsync(TimeSpan.FromSeconds(1), clock).Result}");
    }

    private static void Ticks()
    {
        var clock = new HandClock();
        var timer = new PeriodicTimer(TimeSpan.FromSeconds(3), clock);
        var waiting = timer.WaitForNextTickAsync();
        Console.WriteLine(waiting.IsCompleted);
        clock.Ring();
        Console.WriteLine($"{waiting.IsCompleted} {waiting.Result}");
        clock.Ring();
        clock.Ring();
        Console.WriteLine(timer.WaitForNextTickAsync().Result);
        timer.Period = TimeSpan.FromSeconds(4);
        var last = timer.WaitForNextTickAsync();
        timer.Dispose();
        Console.WriteLine($"{last.Result} {timer.WaitForNextTickAsync().Result} {timer.Period}");
    }

    private static void BySystem()
    {
        Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System).Wait();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        Console.WriteLine(timer.WaitForNextTickAsync().AsTask().Result);
        var never = new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        while (!never.IsCompleted)
        {
            Thread.Yield();
        }

        Console.WriteLine(never.Exception?.InnerException?.Message);
    }

    private static void Mistakes()
    {
        Try(() => Task.Delay(TimeSpan.FromSeconds(-5), new HandClock()));
        Try(() => Task.Delay(TimeSpan.FromSeconds(-5), null!));
        Try(() => Task.CompletedTask.WaitAsync(TimeSpan.FromSeconds(1), null!));
        Try(() => new PeriodicTimer(TimeSpan.FromSeconds(1), null!));
        Try(() => new PeriodicTimer(TimeSpan.Zero, null!));
    }

    private static void Try(Func<object> act)
    {
        try
        {
            Console.WriteLine(act() is not null);
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine($"{exception.GetType().Name} {exception.ParamName}");
        }
    }
}
