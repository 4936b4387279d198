// A source whose time is that of a clock of the program's own.
class Program
{
    private static void Main()
    {
        var clock = new Clock();
        using var source = new CancellationTokenSource(TimeSpan.FromHours(1), clock);
        source.Token.Register(() => Console.WriteLine("told"));
        Console.WriteLine($"{source.IsCancellationRequested} {clock.Due}");
        source.CancelAfter(TimeSpan.FromMinutes(2));
        Console.WriteLine($"{source.IsCancellationRequested} {clock.Due}");
        source.CancelAfter(0);
        Console.WriteLine($"{source.IsCancellationRequested} {clock.Due}");
        clock.Fire();
        Console.WriteLine($"{source.IsCancellationRequested} {source.TryReset()} {clock.Due}");

        using var none = new CancellationTokenSource(TimeSpan.Zero, clock);
        Console.WriteLine($"{none.IsCancellationRequested}");
        using var never = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        Console.WriteLine($"{never.IsCancellationRequested} {clock.Due} {never.TryReset()}");
        using var systems = new CancellationTokenSource(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        Console.WriteLine(systems.Token.WaitHandle.WaitOne());
        Try(() => new CancellationTokenSource(TimeSpan.FromSeconds(-5), clock));
        Try(() => new CancellationTokenSource(TimeSpan.FromSeconds(1), null!));
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine($"{exception.GetType().Name} {exception.ParamName}");
        }
    }

    private sealed class Clock : TimeProvider
    {
        private Alarm? last;

        public string Due => last?.Due ?? "";

        public void Fire() => last!.Fire();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            last = new Alarm(callback, state, dueTime);
    }

    private sealed class Alarm(TimerCallback callback, object? state, TimeSpan dueTime) : ITimer
    {
        public string Due { get; private set; } = dueTime.ToString();

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime.ToString();
            return true;
        }

        public void Dispose() => Due = "disposed";

        public ValueTask DisposeAsync() => default;
    }
}
