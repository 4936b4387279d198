// A synchronisation context that the program wrote: what comes back to it, and what is told to it of methods that nobody can await.
class Program
{
    private static void Main()
    {
        var desk = new Desk();
        SynchronizationContext.SetSynchronizationContext(desk);
        var progress = new Progress<int>(value => Console.WriteLine($"first handler {value}"));
        progress.ProgressChanged += (sender, value) => Console.WriteLine($"second handler {value} {sender == progress}");
        ((IProgress<int>)progress).Report(1);
        ((IProgress<int>)progress).Report(2);
        desk.Clear("progress");
        new Progress<int>();
        ((IProgress<int>)new Progress<int>()).Report(3);
        desk.Clear("progress that nobody hears");

        Forgotten(0);
        desk.Clear("nothing to wait for");
        Forgotten(1);
        desk.Clear("once");
        Failing();
        desk.Clear("failed");
        var promise = new TaskCompletionSource();
        var later = Later(promise.Task, true);
        promise.SetResult();
        Console.WriteLine(later.Status);
        desk.Clear("continued");
        Console.WriteLine(later.Status);
        var begun = new ManualResetEventSlim();
        var elsewhere = Later(Task.Run(begun.Wait), false);
        begun.Set();
        elsewhere.Wait();
        desk.Clear("continued elsewhere");
        var scheduler = TaskScheduler.FromCurrentSynchronizationContext();
        var scheduled = Task.Factory.StartNew(() => Console.WriteLine($"on {SynchronizationContext.Current == desk} {TaskScheduler.Current == scheduler}"), default, TaskCreationOptions.None, scheduler);
        desk.Clear("scheduled");
        Console.WriteLine($"{scheduled.Status} {scheduler.MaximumConcurrencyLevel}");
        new Task(() => Console.WriteLine("at once, for this is the context")).RunSynchronously(scheduler);
        SynchronizationContext.SetSynchronizationContext(null);
        Console.WriteLine(SynchronizationContext.Current is null);
    }

    private static async void Forgotten(int times)
    {
        for (var i = 0; i < times; i++)
        {
            await Task.Yield();
        }

        Console.WriteLine("forgotten");
    }

    private static async void Failing()
    {
        await Task.CompletedTask;
        throw new InvalidOperationException("nobody awaits this");
    }

    private static async Task Later(Task task, bool here)
    {
        await task.ConfigureAwait(here);
        Console.WriteLine($"later, in the context: {SynchronizationContext.Current is Desk}");
    }

    private sealed class Desk : SynchronizationContext
    {
        private readonly Queue<(SendOrPostCallback Callback, object? State)> posted = new();
        private int under;

        public override void Post(SendOrPostCallback d, object? state) => posted.Enqueue((d, state));

        public override void OperationStarted() => Console.WriteLine($"{++under} under way");

        public override void OperationCompleted() => Console.WriteLine($"{--under} under way");

        public void Clear(string what)
        {
            Console.WriteLine($"{what}: {posted.Count} posted");
            while (posted.TryDequeue(out var next))
            {
                try
                {
                    next.Callback(next.State);
                }
                catch (InvalidOperationException e)
                {
                    Console.WriteLine($"thrown here: {e.Message}");
                }
            }
        }
    }
}
