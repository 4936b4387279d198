// A program never hears of models: neither in texts, nor by GetType and typeof, nor in messages.
record Job(Task Work, CancellationToken Token);

class Box<T>
{
    public override string ToString() => "box of " + base.ToString();
}

class Bag<T>;

class OwnScheduler : TaskScheduler
{
    protected override IEnumerable<Task> GetScheduledTasks() => [];

    protected override void QueueTask(Task task)
    {
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;
}

class Program
{
    private static void Main()
    {
        using var source = new CancellationTokenSource();
        using var permits = new SemaphoreSlim(1);
        using var timer = new System.Timers.Timer();
        object[] things =
        [
            new Task(() => { }), Task.FromResult(1), new TaskCompletionSource<List<Task>>(), new Thread(() => { }), source, source.Token, permits, timer,
            new ManualResetEvent(false), new AutoResetEvent(false), new Mutex(), new Barrier(1), new CountdownEvent(1), new ReaderWriterLockSlim(),
            new Lock(), new SpinLock(), new SpinWait(), new AsyncLocal<Task>(), new HashCode(), Task.CompletedTask.GetAwaiter(), new ValueTask(),
            new System.Collections.Concurrent.ConcurrentQueue<Thread>(), new System.Collections.Concurrent.ConcurrentDictionary<int, Task>(),
            new List<Task>(), new Task[2], new Task<int>[2, 2], (Task.FromResult(1), 1), new Bag<Task<int>>(), new Box<int>(), new OwnScheduler(),
            new Timer(_ => { }), new ParallelOptions(), new TaskFactory<int>(), Task.Factory, new Progress<int>(), TimeProvider.System,
        ];
        foreach (var thing in things)
        {
            Console.WriteLine(thing.ToString());
            Console.WriteLine(thing.GetType());
            Console.WriteLine($"{thing.GetType().Name} {thing.GetType().FullName}");
        }

        Console.WriteLine(new List<Task>());
        Console.WriteLine($"{things[0]} {things[3]} {source}" + permits + new Bag<Thread>());
        Console.WriteLine(string.Join(", ", things.Take(4)));
        Console.WriteLine(new Job(Task.FromResult(1), default));
        Console.WriteLine($"{typeof(Task)} {typeof(Task<>)} {typeof(Dictionary<Thread, Task>).FullName} {typeof(Lock.Scope)} {typeof(System.Timers.Timer).Name}");
        Console.WriteLine($"{typeof(Task) == things[0].GetType()} {things[1] is Task} {Kind<Task<int>>()} {Kind<int>()} {typeof(Box<>)}");
        AsyncCallback done = _ => { };
        Console.WriteLine(done + $" {done.GetType()}");
        permits.Dispose();
        timer.Dispose();
        Try(permits.Wait);
        Try(timer.Start);
        Try(() => new CountdownEvent(1).Signal(2));
    }

    private static string Kind<T>() => $"{typeof(T)} {typeof(T[])} {default(T)?.GetType()}";

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{exception.GetType()}: {exception.Message.Replace(Environment.NewLine, " ")}");
        }
    }
}
