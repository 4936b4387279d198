// A clock of the program's own that says at once that the time is over: the delay has ended, the limit is reached, and the timer is put away.
class Program
{
    private static void Main()
    {
        var clock = new HastyClock();
        using var source = new CancellationTokenSource();
        Console.WriteLine(Task.Delay(TimeSpan.FromDays(1), clock).Status);
        Console.WriteLine(Task.Delay(TimeSpan.FromDays(1), clock, source.Token).Status);
        Console.WriteLine(Task.Delay(TimeSpan.Zero, clock).Status);
        var limited = new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromDays(1), clock, source.Token);
        Console.WriteLine($"{limited.Status} {limited.Exception?.InnerException?.GetType().Name}");
        var number = new TaskCompletionSource<int>().Task.WaitAsync(TimeSpan.FromDays(1), clock);
        Console.WriteLine($"{number.Status} {number.Exception?.InnerException?.GetType().Name}");
        Console.WriteLine(Task.Delay(Timeout.InfiniteTimeSpan, clock).Status);
        source.Cancel();
        Console.WriteLine(Task.Delay(TimeSpan.FromDays(1), clock, source.Token).Status);
    }

    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Console.WriteLine($"{dueTime} {period}");
            callback(state);
            return new Hand();
        }
    }

    private sealed class Hand : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => Console.WriteLine("put away");

        public ValueTask DisposeAsync() => default;
    }
}
