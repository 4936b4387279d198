// What is left with an awaiter by hand goes on where it was left, unless that does not matter, and never on the spot; to leave nothing is a mistake.
class Program
{
    private static readonly Desk desk = new();

    private static readonly (string Name, Action<Task<int>, Action> Leave)[] ways =
    [
        ("task", (t, next) => ((Task)t).GetAwaiter().OnCompleted(next)),
        ("task unsafe", (t, next) => ((Task)t).GetAwaiter().UnsafeOnCompleted(next)),
        ("result", (t, next) => t.GetAwaiter().OnCompleted(next)),
        ("result unsafe", (t, next) => t.GetAwaiter().UnsafeOnCompleted(next)),
        ("task here", (t, next) => ((Task)t).ConfigureAwait(true).GetAwaiter().OnCompleted(next)),
        ("task here unsafe", (t, next) => ((Task)t).ConfigureAwait(true).GetAwaiter().UnsafeOnCompleted(next)),
        ("task anywhere", (t, next) => ((Task)t).ConfigureAwait(false).GetAwaiter().OnCompleted(next)),
        ("result here", (t, next) => t.ConfigureAwait(true).GetAwaiter().OnCompleted(next)),
        ("result anywhere", (t, next) => t.ConfigureAwait(false).GetAwaiter().OnCompleted(next)),
        ("value task", (t, next) => new ValueTask(t).GetAwaiter().OnCompleted(next)),
        ("value task unsafe", (t, next) => new ValueTask(t).GetAwaiter().UnsafeOnCompleted(next)),
        ("value result", (t, next) => new ValueTask<int>(t).GetAwaiter().OnCompleted(next)),
        ("value result unsafe", (t, next) => new ValueTask<int>(t).GetAwaiter().UnsafeOnCompleted(next)),
        ("value task here", (t, next) => new ValueTask(t).ConfigureAwait(true).GetAwaiter().OnCompleted(next)),
        ("value task anywhere", (t, next) => new ValueTask(t).ConfigureAwait(false).GetAwaiter().OnCompleted(next)),
        ("value result here", (t, next) => new ValueTask<int>(t).ConfigureAwait(true).GetAwaiter().OnCompleted(next)),
        ("value result anywhere", (t, next) => new ValueTask<int>(t).ConfigureAwait(false).GetAwaiter().OnCompleted(next)),
    ];

    private static void Main()
    {
        foreach (var (name, leave) in ways)
        {
            Before(name, leave);
            After(name, leave);
            Nothing(name, leave);
        }

        Before("continuation", (t, next) => t.ContinueWith(_ => next(), TaskContinuationOptions.ExecuteSynchronously));
        After("turn", (_, next) => Task.Yield().GetAwaiter().OnCompleted(next));
        Nothing("turn", (_, next) => Task.Yield().GetAwaiter().OnCompleted(next));
        Nothing("turn unsafe", (_, next) => Task.Yield().GetAwaiter().UnsafeOnCompleted(next));
    }

    // The thread that ends the task has no context.
    private static void Before(string name, Action<Task<int>, Action> leave)
    {
        var promise = new TaskCompletionSource<int>();
        var here = Environment.CurrentManagedThreadId;
        var isHere = false;
        SynchronizationContext.SetSynchronizationContext(desk);
        leave(promise.Task, () => isHere = Environment.CurrentManagedThreadId == here);
        SynchronizationContext.SetSynchronizationContext(null);
        promise.SetResult(1);
        Console.WriteLine($"{name}, before the end: run here: {isHere}, posted: {desk.Clear()}");
    }

    private static void After(string name, Action<Task<int>, Action> leave)
    {
        var (here, isHere) = (Environment.CurrentManagedThreadId, false);
        using var told = new ManualResetEventSlim();
        leave(Task.FromResult(1), () =>
        {
            isHere = Environment.CurrentManagedThreadId == here;
            told.Set();
        });
        told.Wait();
        Console.WriteLine($"{name}, after the end: run here: {isHere}");
    }

    private static void Nothing(string name, Action<Task<int>, Action> leave)
    {
        foreach (var task in new[] { Task.FromResult(1), new TaskCompletionSource<int>().Task })
        {
            try
            {
                leave(task, null!);
                Console.WriteLine($"{name}: went well");
            }
            catch (ArgumentException e)
            {
                Console.WriteLine($"{name}: {e.GetType().Name} {e.ParamName}");
            }
        }
    }

    private sealed class Desk : SynchronizationContext
    {
        private readonly Queue<(SendOrPostCallback Callback, object? State)> posted = new();

        public override void Post(SendOrPostCallback d, object? state) => posted.Enqueue((d, state));

        public int Clear()
        {
            var count = posted.Count;
            while (posted.TryDequeue(out var next))
            {
                next.Callback(next.State);
            }

            return count;
        }
    }
}
