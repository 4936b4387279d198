// The clock is the program's own, and nobody lets it go on.
// Says: main waits
class Program
{
    private static void Main()
    {
        var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), new Standing());
        timer.WaitForNextTickAsync().AsTask().Wait(); // <- here
    }

    private sealed class Standing : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new None();
    }

    private sealed class None : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
