// Shorter and longer ways to say what is said otherwise elsewhere: threads, handles, semaphores, lazy values, contexts.
using System.Globalization;

class Program
{
    private static void Main()
    {
        Threads();
        Semaphores();
        Handles();
        LazyValues();
        Flowing();
    }

    private static void Threads()
    {
        var small = new Thread(() => Console.WriteLine(Thread.CurrentThread.Name), 100_000) { Name = "small", IsBackground = true, Priority = ThreadPriority.Lowest };
        Console.WriteLine($"{small.ThreadState} {small.IsAlive} {small.IsThreadPoolThread}");
        small.Start();
        small.Join();
        Console.WriteLine($"{small.ThreadState} {small.IsAlive}");
        Try(() => Console.WriteLine(small.IsBackground));
        Try(() => small.IsBackground = false);
        Try(() => Console.WriteLine(small.Priority));
        Try(() => small.Priority = ThreadPriority.Highest);
        Try(() => new Thread(() => { }).Priority = (ThreadPriority)9);
        Try(() => small.Start());
        Try(() => Thread.CurrentThread.Start());
        Try(() => new Thread(() => { }).Start("told"));
        Try(() => new Thread(() => { }).UnsafeStart("told"));
        var told = new Thread(what => Console.WriteLine(what), 0);
        told.Start("told");
        told.Join();
        Try(() => new Thread(() => { }, -1));
        Try(() => new Thread(_ => { }, -1));
        Try(() => new Thread((ThreadStart)null!));
        Try(() => new Thread((ParameterizedThreadStart)null!));
        var abroad = new Thread(() => Console.WriteLine($"{CultureInfo.CurrentCulture.Name} {CultureInfo.CurrentUICulture.Name}"))
        {
            CurrentCulture = CultureInfo.InvariantCulture, CurrentUICulture = new CultureInfo("fr-FR"),
        };
        Try(() => Console.WriteLine(abroad.CurrentUICulture));
        Try(() => abroad.CurrentCulture = null!);
        Try(() => abroad.CurrentUICulture = null!);
        abroad.Start();
        abroad.Join();
        Try(() => abroad.CurrentUICulture = CultureInfo.InvariantCulture);
        Try(() => abroad.CurrentCulture = null!);
        Try(() => abroad.CurrentUICulture = null!);
        Thread.CurrentThread.CurrentUICulture = new CultureInfo("de-DE");
        Console.WriteLine($"'{Thread.CurrentThread.CurrentUICulture.Name}' '{CultureInfo.CurrentUICulture.Name}'");
        Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.WriteLine($"'{Thread.CurrentThread.CurrentUICulture.Name}' '{CultureInfo.CurrentUICulture.Name}'");
        Try(() => Thread.CurrentThread.CurrentUICulture = null!);
        Try(() => CultureInfo.CurrentUICulture = null!);
        Try(() => CultureInfo.CurrentCulture = null!);
    }

    private static void Semaphores()
    {
        using var gate = new SemaphoreSlim(2);
        CancellationToken none = default;
        Console.WriteLine($"{gate.WaitAsync(0, none).Result} {gate.WaitAsync(TimeSpan.Zero, none).Result} {gate.WaitAsync(5, none).Result} {gate.WaitAsync(TimeSpan.FromMilliseconds(5), none).Result}");
        Console.WriteLine(gate.WaitAsync(5, new CancellationToken(true)).Status);
        var waiting = gate.WaitAsync(none);
        gate.Release();
        waiting.Wait();
        Console.WriteLine(gate.CurrentCount);
    }

    private static void Handles()
    {
        WaitHandle[] two = [new ManualResetEvent(true), new ManualResetEvent(true)];
        Console.WriteLine($"{WaitHandle.WaitAny(two, 5, false)} {WaitHandle.WaitAny(two, TimeSpan.FromMilliseconds(5), false)} {WaitHandle.WaitAll(two, 5, false)} {WaitHandle.WaitAll(two, TimeSpan.FromMilliseconds(5), false)}");
        using var source = new CancellationTokenSource();
        var (first, second) = (source.Token.Register(() => { }), source.Token.Register(() => { }));
        Console.WriteLine($"{first == second} {first != second} {first.Equals((object)first)} {first.Equals(null)} {first.GetHashCode() == first.GetHashCode()} {first}");
    }

    private static void LazyValues()
    {
        Lazy<int, string>[] all =
        [
            new(() => 1, "a"), new("b"), new("c", true), new("d", LazyThreadSafetyMode.None), new(() => 2, "e", LazyThreadSafetyMode.PublicationOnly), new(() => 3, "f", false),
        ];
        Console.WriteLine(string.Join(" ", all.Select(lazy => $"{lazy.Metadata}{lazy.Value}")));
        Console.WriteLine($"{new CultureInfo("", false).Name}{new CultureInfo(127).LCID} {new CultureInfo(127, false).LCID}");
    }

    private static void Flowing()
    {
        var control = ExecutionContext.SuppressFlow();
        Console.WriteLine($"{control == default} {control != default} {control.Equals((object)control)} {control.Equals("")} {default(AsyncFlowControl).GetHashCode()} {control}");
        control.Undo();
        Try(() => control.Undo());
        Try(() => default(AsyncFlowControl).Undo());
        var context = new SynchronizationContext();
        context.Send(state => Console.WriteLine(state), "sent");
        context.OperationStarted();
        context.OperationCompleted();
        using var posted = new ManualResetEventSlim();
        context.Post(state => posted.Set(), null);
        posted.Wait();
        Console.WriteLine(context.CreateCopy() != context);
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
}
