// What the compiler makes of await, called by hand; streams with a token, without a context, and read by a thread that waits.
class Program
{
    private static async Task Main()
    {
        Awaiters();
        await Streams();
        await Ticks();
        Timers();
        Codes();
        Errors();
    }

    private static void Awaiters()
    {
        using var done = new CountdownEvent(12);
        Action tell = () => done.Signal();
        var number = Task.Run(() => 1);
        Task plain = number;
        plain.GetAwaiter().OnCompleted(tell);
        number.GetAwaiter().OnCompleted(tell);
        plain.ConfigureAwait(false).GetAwaiter().OnCompleted(tell);
        number.ConfigureAwait(false).GetAwaiter().OnCompleted(tell);
        number.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(tell);
        number.ConfigureAwait(ConfigureAwaitOptions.ForceYielding).GetAwaiter().UnsafeOnCompleted(tell);
        new ValueTask(plain).GetAwaiter().OnCompleted(tell);
        new ValueTask(plain).GetAwaiter().UnsafeOnCompleted(tell);
        new ValueTask<int>(number).GetAwaiter().OnCompleted(tell);
        new ValueTask(plain).ConfigureAwait(false).GetAwaiter().OnCompleted(tell);
        new ValueTask<int>(number).ConfigureAwait(false).GetAwaiter().OnCompleted(tell);
        Task.Yield().GetAwaiter().OnCompleted(tell);
        done.Wait();
        Console.WriteLine($"{number.GetAwaiter().IsCompleted} {number.GetAwaiter().GetResult()} {number.ConfigureAwait(false).GetAwaiter().IsCompleted} {number.ConfigureAwait(false).GetAwaiter().GetResult()}");
        Console.WriteLine($"{new ValueTask<int>(number).GetAwaiter().IsCompleted} {new ValueTask(plain).ConfigureAwait(false).GetAwaiter().IsCompleted} {new ValueTask<int>(2).ConfigureAwait(true).GetAwaiter().GetResult()} {Task.Yield().GetAwaiter().IsCompleted}");
    }

    private static async Task Streams()
    {
        Console.WriteLine(string.Join(",", Numbers().ToBlockingEnumerable()));
        using var source = new CancellationTokenSource();
        await foreach (var number in Numbers().WithCancellation(source.Token).ConfigureAwait(false))
        {
            Console.WriteLine(number);
        }

        await foreach (var number in Numbers().ConfigureAwait(false).WithCancellation(source.Token))
        {
            Console.WriteLine(number);
        }

        await using ((new Closing()).ConfigureAwait(false))
        {
            Console.WriteLine("open");
        }

        try
        {
            Console.WriteLine(Numbers().ToBlockingEnumerable(new CancellationToken(true)).Count());
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.GetType().Name);
        }
    }

    private static async IAsyncEnumerable<int> Numbers([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        for (var i = 1; i <= 3; i++)
        {
            token.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return i;
        }
    }

    private static async Task Ticks()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        Console.WriteLine($"{timer.Period} {timer.WaitForNextTickAsync(new CancellationToken(true)).IsCanceled}");
        var first = timer.WaitForNextTickAsync();
        Try(() => timer.WaitForNextTickAsync());
        timer.Period = TimeSpan.FromMilliseconds(20);
        Console.WriteLine(await first);
        Try(() => timer.Period = TimeSpan.Zero);
        Try(() => new PeriodicTimer(TimeSpan.Zero));
        timer.Dispose();
        Console.WriteLine(await timer.WaitForNextTickAsync());
        Try(() => timer.Period = TimeSpan.FromSeconds(1));
    }

    private static void Timers()
    {
        using var rung = new CountdownEvent(4);
        TimerCallback ring = state => rung.Signal();
        using var first = new Timer(ring, null, 5L, Timeout.Infinite);
        using var second = new Timer(ring, null, 5u, uint.MaxValue);
        using var third = new Timer(ring, null, TimeSpan.FromMilliseconds(5), Timeout.InfiniteTimeSpan);
        using var fourth = new Timer(ring);
        fourth.Change(5, Timeout.Infinite);
        rung.Wait();
        Console.WriteLine($"{first.Change(-1L, -1L)} {second.Change(uint.MaxValue, uint.MaxValue)} {third.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan)}");
        Try(() => new Timer(null!));
        Try(() => new Timer(ring, null, -2, 0));
        Try(() => new Timer(ring, null, 0, -2));
    }

    private static void Codes()
    {
        bool[] same =
        [
            HashCode.Combine(1) == HashCode.Combine(1),
            HashCode.Combine(1, 2) == HashCode.Combine(1, 2),
            HashCode.Combine(1, 2, 3) == HashCode.Combine(1, 2, 3),
            HashCode.Combine(1, 2, 3, 4) == HashCode.Combine(1, 2, 3, 4),
            HashCode.Combine(1, 2, 3, 4, 5) == HashCode.Combine(1, 2, 3, 4, 5),
            HashCode.Combine(1, 2, 3, 4, 5, 6) == HashCode.Combine(1, 2, 3, 4, 5, 6),
            HashCode.Combine(1, 2, 3, 4, 5, 6, 7) == HashCode.Combine(1, 2, 3, 4, 5, 6, 7),
            HashCode.Combine(1, 2, 3, 4, 5, 6, 7, 8) == HashCode.Combine(1, 2, 3, 4, 5, 6, 7, 8),
            HashCode.Combine(1, 2) == HashCode.Combine(2, 1),
            Of(EqualityComparer<int>.Default) == Of(null),
        ];
        Console.WriteLine(string.Join(" ", same));

        static int Of(IEqualityComparer<int>? comparer)
        {
            var code = new HashCode();
            code.Add(1, comparer);
            code.Add("two");
            code.AddBytes([1, 2, 3]);
            return code.ToHashCode();
        }
    }

    private static void Errors()
    {
        var number = Task.FromResult(1);
        CancellationToken none = default;
        Try(() => number.ContinueWith((Action<Task<int>>)null!, none));
        Try(() => number.ContinueWith((Func<Task<int>, int>)null!, none));
        Try(() => number.ContinueWith((Action<Task<int>, object?>)null!, null));
        Try(() => number.ContinueWith((Func<Task<int>, object?, int>)null!, null));
        Try(() => ((Task)number).ContinueWith((Action<Task>)null!, none));
        Try(() => ((Task)number).ContinueWith((Func<Task, int>)null!, none));
        Try(() => new Task<int>(null!, "state", none));
        Try(() => Task.WhenAny((Task)null!, number));
        Try(() => Task.WhenAny(number, (Task<int>)null!));
        Try(() => Task.WhenAll(number, null!));
        var task = new Task<int>(state => (int)state! + 1, 1, none);
        task.RunSynchronously();
        Console.WriteLine(task.Result);
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {(e is ArgumentException argument ? argument.ParamName : "")}");
        }
    }

    private sealed class Closing : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Console.WriteLine("closed");
            return default;
        }
    }
}
