// Cancellation of what is awaited, and the rest of what can be awaited.
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        await Cancelling();
        await Semaphores();
        await Loops();
        await Ticks();
        await Schedulers();
        await Sources();
    }

    private static async Task Cancelling()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(5);
        await Report("delay", () => Task.Delay(100_000, source.Token));
        await Report("delay of what is cancelled", () => Task.Delay(1, source.Token));
        await Report("wait", () => new TaskCompletionSource().Task.WaitAsync(source.Token));
        await Report("run", () => Task.Run(() => { }, source.Token));
        var channel = Channel.CreateBounded<int>(1);
        await Report("read", async () => await channel.Reader.ReadAsync(source.Token));
        using var second = new CancellationTokenSource();
        var read = channel.Reader.ReadAsync(second.Token).AsTask();
        var more = channel.Reader.WaitToReadAsync(second.Token).AsTask();
        second.Cancel();
        await Report("pending read", () => read);
        await Report("pending wait", () => more);
        await channel.Writer.WriteAsync(1);
        using var third = new CancellationTokenSource();
        var write = channel.Writer.WriteAsync(2, third.Token).AsTask();
        third.Cancel();
        await Report("pending write", () => write);
        Console.WriteLine($"{await channel.Reader.ReadAsync()} {channel.Reader.Count}");
        await Report("stream", async () =>
        {
            await foreach (var item in Numbers().WithCancellation(source.Token).ConfigureAwait(false))
            {
                Console.WriteLine(item);
            }
        });

        static async IAsyncEnumerable<int> Numbers([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
        {
            yield return 1;
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            yield return 2;
        }
    }

    private static async Task Semaphores()
    {
        var gate = new SemaphoreSlim(1);
        await gate.WaitAsync();
        Console.WriteLine($"{await gate.WaitAsync(0)} {await gate.WaitAsync(10)} {gate.CurrentCount}");
        using var source = new CancellationTokenSource();
        var waiting = gate.WaitAsync(source.Token);
        source.CancelAfter(10);
        await Report("semaphore", () => waiting);
        var next = gate.WaitAsync();
        var last = gate.WaitAsync(TimeSpan.FromMinutes(1));
        Console.WriteLine($"{next.IsCompleted} {gate.Release()}");
        await next;
        Console.WriteLine(last.IsCompleted);
        gate.Release();
        Console.WriteLine($"{await last} {gate.CurrentCount}");
    }

    private static async Task Loops()
    {
        var sum = 0;
        await Parallel.ForEachAsync(new[] { 1, 2, 3 }, async (n, _) =>
        {
            await Task.Yield();
            Interlocked.Add(ref sum, n);
        });
        await Parallel.ForAsync(4, 7, (n, _) =>
        {
            Interlocked.Add(ref sum, n);
            return ValueTask.CompletedTask;
        });
        await Parallel.ForEachAsync(Letters(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, (letter, _) =>
        {
            Interlocked.Add(ref sum, letter.Length);
            return default;
        });
        Console.WriteLine(sum);
        await Report("loop", () => Parallel.ForEachAsync(new[] { 1 }, (_, _) => throw new InvalidOperationException("body")));
        await Report("cancelled loop", () => Parallel.ForAsync(0, 2, new CancellationToken(true), (_, _) => default));

        static async IAsyncEnumerable<string> Letters()
        {
            yield return "a";
            await Task.Yield();
            yield return "bc";
        }
    }

    private static async Task Ticks()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine(await timer.WaitForNextTickAsync());
        }

        var slow = new PeriodicTimer(TimeSpan.FromDays(1));
        var pending = slow.WaitForNextTickAsync();
        slow.Dispose();
        Console.WriteLine($"{await pending} {await slow.WaitForNextTickAsync()}");
    }

    private static async Task Schedulers()
    {
        var scheduler = new HereAndNow();
        var factory = new TaskFactory(scheduler);
        await factory.StartNew(() => Console.WriteLine($"{TaskScheduler.Current == scheduler} {TaskScheduler.Current == TaskScheduler.Default}"));
        await Task.CompletedTask.ContinueWith(_ => Console.WriteLine(TaskScheduler.Current == scheduler), scheduler);
        Console.WriteLine(TaskScheduler.Current == TaskScheduler.Default);
        var pair = Task.Factory.StartNew(() => 5, CancellationToken.None, TaskCreationOptions.None, scheduler);
        Console.WriteLine($"{await pair} {scheduler.Count}");
        var promise = new TaskCompletionSource<int>();
        var then = promise.Task.ContinueWith(t => t.Result + 1, TaskContinuationOptions.ExecuteSynchronously);
        promise.SetResult(1);
        Console.WriteLine($"{then.IsCompleted} {await then}");
    }

    private static async Task Sources()
    {
        var source = new Source();
        var value = new ValueTask<string>(source, source.Version);
        Console.WriteLine($"{value.IsCompleted}");
        var reading = Read(value);
        source.Set("set");
        Console.WriteLine(await reading);
        Console.WriteLine(await new Awaitable());

        static async Task<string> Read(ValueTask<string> value) => await value;
    }

    private static async Task Report(string name, Func<Task> action)
    {
        try
        {
            await action();
            Console.WriteLine($"{name}: done");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{name}: {e.GetType().Name}: {e.Message}");
        }
    }

    private sealed class HereAndNow : TaskScheduler
    {
        public int Count { get; private set; }

        protected override void QueueTask(Task task)
        {
            Count++;
            TryExecuteTask(task);
        }

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }

    private sealed class Source : System.Threading.Tasks.Sources.IValueTaskSource<string>
    {
        private System.Threading.Tasks.Sources.ManualResetValueTaskSourceCore<string> core;

        public short Version => core.Version;

        public void Set(string value) => core.SetResult(value);

        public string GetResult(short token) => core.GetResult(token);

        public System.Threading.Tasks.Sources.ValueTaskSourceStatus GetStatus(short token) => core.GetStatus(token);

        public void OnCompleted(Action<object?> continuation, object? state, short token, System.Threading.Tasks.Sources.ValueTaskSourceOnCompletedFlags flags) =>
            core.OnCompleted(continuation, state, token, flags);
    }

    private sealed class Awaitable
    {
        public Awaiter GetAwaiter() => new();
    }

    private sealed class Awaiter : System.Runtime.CompilerServices.INotifyCompletion
    {
        public bool IsCompleted => false;

        public void OnCompleted(Action continuation) => Task.Run(continuation);

        public string GetResult() => "own awaiter";
    }
}
