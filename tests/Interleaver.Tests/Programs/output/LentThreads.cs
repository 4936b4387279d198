// A thread that ends a task goes on with what waits for it, unless the thread belongs to a context or a scheduler; and however many there are, one after the other or within each other.
class Program
{
    private static void Main()
    {
        Tell("a thread of nobody's", end => end());
        Tell("a thread of a context", end =>
        {
            SynchronizationContext.SetSynchronizationContext(new Desk());
            end();
            SynchronizationContext.SetSynchronizationContext(null);
        });
        Tell("a thread with the default context", end =>
        {
            SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
            end();
            SynchronizationContext.SetSynchronizationContext(null);
        });
        Tell("a task of a scheduler", end => new Task(end).RunSynchronously(new Here()));
        Tell("a task of the pool's", end => new Task(end).RunSynchronously());

        var here = 0;
        for (var i = 0; i < 200; i++)
        {
            var promise = new TaskCompletionSource();
            var waiting = GoesOnWhere(promise.Task);
            promise.SetResult();
            here += waiting.Result == Environment.CurrentManagedThreadId ? 1 : 0;
        }

        Console.WriteLine($"{here} times one after the other");
        Within(1_200);
    }

    private static void Tell(string what, Action<Action> run)
    {
        var promise = new TaskCompletionSource();
        var waiting = GoesOnWhere(promise.Task);
        var following = promise.Task.ContinueWith(_ => Environment.CurrentManagedThreadId, TaskContinuationOptions.ExecuteSynchronously);
        run(promise.SetResult);
        var here = Environment.CurrentManagedThreadId;
        Console.WriteLine($"{what}: the method {waiting.Result == here}, the continuation {following.Result == here}");
    }

    private static async Task<int> GoesOnWhere(Task task)
    {
        await task.ConfigureAwait(false);
        return Environment.CurrentManagedThreadId;
    }

    private static void Within(int depth)
    {
        var first = new TaskCompletionSource();
        var last = first;
        for (var i = 0; i < depth; i++)
        {
            var next = new TaskCompletionSource();
            _ = Pass(last.Task, next);
            last = next;
        }

        first.SetResult();
        last.Task.Wait();
        Console.WriteLine($"{depth} within each other");

        static async Task Pass(Task before, TaskCompletionSource next)
        {
            await before;
            Keep(next, 10);
        }

        static void Keep(TaskCompletionSource promise, int calls)
        {
            if (calls > 0)
            {
                Keep(promise, calls - 1);
            }
            else
            {
                promise.SetResult();
            }
        }
    }

    private sealed class Desk : SynchronizationContext
    {
    }

    private sealed class Here : TaskScheduler
    {
        protected override void QueueTask(Task task) => TryExecuteTask(task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => TryExecuteTask(task);

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
