// Waits that the pool does, one step of the program after another.
class Program
{
    private static readonly SemaphoreSlim Called = new(0);

    private static void Main()
    {
        Once();
        Again();
        TimesOut();
        Ends();
        Mistakes();
    }

    private static void Say(object? state, bool timedOut)
    {
        Console.WriteLine($"{state} {timedOut}");
        Called.Release();
    }

    private static void Once()
    {
        using var signal = new AutoResetEvent(false);
        var registered = ThreadPool.RegisterWaitForSingleObject(signal, Say, "once", -1, true);
        signal.Set();
        Called.Wait();
        Console.WriteLine($"{registered.Unregister(null)} {registered.Unregister(null)} {registered.GetType().Name}");
    }

    private static void Again()
    {
        using var signal = new AutoResetEvent(false);
        var registered = ThreadPool.UnsafeRegisterWaitForSingleObject(signal, Say, "again", Timeout.InfiniteTimeSpan, false);
        for (var i = 0; i < 3; i++)
        {
            signal.Set();
            Called.Wait();
        }

        Console.WriteLine(registered.Unregister(null));
        signal.Set();
        Console.WriteLine(signal.WaitOne(0));
    }

    private static void TimesOut()
    {
        using var signal = new ManualResetEvent(false);
        var registered = ThreadPool.RegisterWaitForSingleObject(signal, Say, "late", 1L, true);
        Called.Wait();
        registered.Unregister(null);
        registered = ThreadPool.RegisterWaitForSingleObject(signal, Say, "at once", 0, true);
        Called.Wait();
        registered.Unregister(null);
    }

    private static void Ends()
    {
        using var signal = new ManualResetEvent(true);
        using var ended = new ManualResetEvent(false);
        var registered = ThreadPool.RegisterWaitForSingleObject(signal, Say, "set before", 1_000u, true);
        Called.Wait();
        Console.WriteLine($"{registered.Unregister(ended)} {ended.WaitOne()}");
    }

    private static void Mistakes()
    {
        using var signal = new ManualResetEvent(false);
        Try(() => ThreadPool.RegisterWaitForSingleObject(null!, Say, null, 1, true));
        Try(() => ThreadPool.RegisterWaitForSingleObject(signal, null!, null, 1, true));
        Try(() => ThreadPool.RegisterWaitForSingleObject(null!, null!, null, -2, true));
        Try(() => ThreadPool.RegisterWaitForSingleObject(signal, Say, null, 1L << 40, true));
        Try(() => ThreadPool.RegisterWaitForSingleObject(signal, Say, null, uint.MaxValue - 1, true));
        Try(() => ThreadPool.RegisterWaitForSingleObject(signal, Say, null, TimeSpan.FromDays(99), true));
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
