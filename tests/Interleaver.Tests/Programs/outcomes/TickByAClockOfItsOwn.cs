// The clock says that a period is over before or after somebody asks for the tick: he has it at once, or when it comes.
// Outcomes: at once, later
class Program
{
    private static void Main()
    {
        var clock = new HandClock();
        var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        var ringing = new Thread(clock.Ring);
        ringing.Start();
        var tick = timer.WaitForNextTickAsync();
        var isThere = tick.IsCompleted;
        ringing.Join();
        Console.Write(isThere ? "at once" : "later");
    }

    private sealed class HandClock : TimeProvider
    {
        private TimerCallback? ring;

        public void Ring() => ring!(null);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ring = callback;
            return new None();
        }
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
