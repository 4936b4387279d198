// A periodic timer by a clock that a hand turns: who waits for the tick has it, one that nobody waits for is kept, and who gives up waiting may wait again.
class Program
{
    private static void Main()
    {
        var clock = new HandClock();
        var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        var waiting = timer.WaitForNextTickAsync();
        Console.WriteLine(waiting.IsCompleted);
        clock.Ring();
        Console.WriteLine($"{waiting.IsCompleted} {waiting.Result}");
        waiting = timer.WaitForNextTickAsync();
        Console.WriteLine(waiting.IsCompleted);
        clock.Ring();
        Console.WriteLine($"{waiting.IsCompleted} {waiting.Result}");

        clock.Ring();
        clock.Ring();
        Console.WriteLine(timer.WaitForNextTickAsync().Result);
        GivenUp(timer);
        waiting = timer.WaitForNextTickAsync();
        Console.WriteLine(waiting.IsCompleted);
        clock.Ring();
        Console.WriteLine($"{waiting.IsCompleted} {waiting.Result}");

        waiting = timer.WaitForNextTickAsync();
        timer.Dispose();
        timer.Dispose();
        Console.WriteLine($"{waiting.Result} {timer.WaitForNextTickAsync().Result}");
        clock.Ring();
        Console.WriteLine(timer.WaitForNextTickAsync().Result);

        var slow = new PeriodicTimer(TimeSpan.FromDays(1));
        GivenUp(slow);
        waiting = slow.WaitForNextTickAsync();
        Console.WriteLine(waiting.IsCompleted);
        slow.Dispose();
        Console.WriteLine($"{waiting.Result} {slow.WaitForNextTickAsync().Result}");
    }

    private static void GivenUp(PeriodicTimer timer)
    {
        using var source = new CancellationTokenSource();
        var waiting = timer.WaitForNextTickAsync(source.Token).AsTask();
        Console.WriteLine(waiting.IsCompleted);
        source.Cancel();
        try
        {
            waiting.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine($"{waiting.Status} {e.GetType().Name} {e.CancellationToken == source.Token}");
        }
    }

    private sealed class HandClock : TimeProvider
    {
        private TimerCallback? ring;

        public void Ring() => ring!(null);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Console.WriteLine($"{dueTime} {period}");
            ring = _ => callback(state);
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
