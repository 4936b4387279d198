// Waits that a token ends, and delays: what they end with, and on whose thread that goes on which waited for them.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        Waits();
        Permits();
        Closed();
        Delays();
    }

    private static void Waits()
    {
        using var source = new CancellationTokenSource();
        var (never, number) = (new TaskCompletionSource(), new TaskCompletionSource<int>());
        Task[] waits =
        [
            never.Task.WaitAsync(source.Token),
            never.Task.WaitAsync(TimeSpan.FromDays(1), source.Token),
            number.Task.WaitAsync(source.Token),
            number.Task.WaitAsync(TimeSpan.FromDays(1), source.Token),
        ];
        Console.WriteLine(string.Join(" ", waits.Select(wait => wait.Status)));
        source.Cancel();
        foreach (var wait in waits)
        {
            Tell(wait, source.Token);
        }

        never.SetResult();
        number.SetResult(1);
        Console.WriteLine(string.Join(" ", waits.Select(wait => wait.Status)));
    }

    // A thread that comes while others stand in line waits behind them, and leaves the line when it is told to.
    private static void Permits()
    {
        using var source = new CancellationTokenSource();
        var gate = new SemaphoreSlim(0);
        var first = gate.WaitAsync();
        var stopping = new Thread(() =>
        {
            Thread.Sleep(20);
            source.Cancel();
        });
        stopping.Start();
        try
        {
            gate.Wait(source.Token);
            Console.WriteLine("permitted");
        }
        catch (OperationCanceledException e)
        {
            // On a busy machine .NET may throw the kind that derives from it.
            Console.WriteLine($"{nameof(OperationCanceledException)} {e.CancellationToken == source.Token}");
        }

        stopping.Join();
        Console.WriteLine($"{gate.Wait(0)} {gate.Wait(5)} {first.IsCompleted}");
        gate.Release(2);
        Console.WriteLine($"{first.Wait(TimeSpan.FromDays(1))} {gate.CurrentCount}");
    }

    private static void Closed()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var channel = Channel.CreateBounded<int>(1);
        var asked = channel.Reader.WaitToReadAsync().AsTask();
        var read = channel.Reader.ReadAsync().AsTask();
        channel.Writer.Complete(new OperationCanceledException("stopped", source.Token));
        Tell(channel.Reader.Completion, source.Token);
        Tell(asked, source.Token);
        Tell(read, source.Token);
    }

    private static void Delays()
    {
        using var source = new CancellationTokenSource();
        var here = Environment.CurrentManagedThreadId;
        Task<bool>[] after =
        [
            After(Task.Delay(TimeSpan.FromDays(1), source.Token)),
            After(Task.Delay(TimeSpan.FromDays(1), new Stopped(), source.Token)),
            After(Task.Delay(Timeout.InfiniteTimeSpan, new Stopped(), source.Token)),
            After(new TaskCompletionSource().Task.WaitAsync(source.Token)),
        ];
        source.Cancel();
        Console.WriteLine(string.Join(" ", after.Select(task => task.Result)));

        async Task<bool> After(Task delay)
        {
            await delay.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return Environment.CurrentManagedThreadId == here;
        }
    }

    private static void Tell(Task task, CancellationToken token)
    {
        try
        {
            task.GetAwaiter().GetResult();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{task.Status} {e.GetType().Name}: {e.Message} {(e as OperationCanceledException)?.CancellationToken == token}");
        }
    }

    // A clock that never says that a time is over.
    private sealed class Stopped : TimeProvider
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
