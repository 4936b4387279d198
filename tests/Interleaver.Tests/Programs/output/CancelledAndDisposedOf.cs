// Callbacks and handles of a source that is disposed of, of one that a callback fails, and of sources that follow others.
class Program
{
    private static void Main()
    {
        DisposeInACallback();
        FailInACallback();
        UseWhatWasDisposedOf();
        LeaveItToTheCollector();
        Console.WriteLine(new CancellationTokenSource(TimeSpan.FromDays(1), TimeProvider.System).TryReset());
        Try(() => new CancellationTokenSource().Token.Register((Action<object?, CancellationToken>)null!, null));
        Try(() => new CancellationTokenSource().Token.UnsafeRegister((Action<object?, CancellationToken>)null!, null));
    }

    private static void DisposeInACallback()
    {
        var source = new CancellationTokenSource();
        source.Token.Register(() => Console.WriteLine("called last"));
        source.Token.Register(source.Dispose);
        source.Cancel();
    }

    private static void FailInACallback()
    {
        var source = new CancellationTokenSource();
        var left = source.Token.Register(() => Console.WriteLine("called all the same"));
        var failing = source.Token.Register(() => throw new FormatException());
        Try(() => source.Cancel(throwOnFirstException: true));
        Console.WriteLine($"{left.Unregister()} {failing.Unregister()}");
        var other = new Thread(failing.Dispose);
        other.Start();
        other.Join();
        Console.WriteLine("over");
    }

    private static void UseWhatWasDisposedOf()
    {
        var source = new CancellationTokenSource();
        var handle = source.Token.WaitHandle;
        source.Dispose();
        Try(() => handle.WaitOne(0));
        Try(() => _ = source.Token);
        var linked = CancellationTokenSource.CreateLinkedTokenSource(new CancellationTokenSource().Token);
        linked.Dispose();
        Try(() => _ = linked.Token);

        var left = new CountdownEvent(1);
        handle = left.WaitHandle;
        left.Dispose();
        Try(() => handle.WaitOne(0));
        Try(() => _ = left.WaitHandle);
    }

    // As a finaliser does it.
    private static void LeaveItToTheCollector()
    {
        var source = new Source();
        source.Leave();
        Try(() => _ = source.Token);
        var alarm = new Alarm();
        alarm.Disposed += (_, _) => Console.WriteLine("told");
        alarm.Leave();
        alarm.Dispose();
    }

    private static void Try(Action attempt)
    {
        try
        {
            attempt();
            Console.WriteLine("nothing");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{exception.GetType().Name} {(exception as ArgumentException)?.ParamName}");
        }
    }

    private sealed class Source : CancellationTokenSource
    {
        public void Leave() => Dispose(false);
    }

    private sealed class Alarm : System.Timers.Timer
    {
        public void Leave()
        {
            Console.WriteLine("leaves");
            Dispose(false);
        }
    }
}
