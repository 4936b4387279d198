// Whatever is awaited, the method goes on in the context that it was in unless it says otherwise, and with the result or the failure.
using System.Threading.Tasks.Sources;

class Program
{
    private static readonly Desk desk = new();

    private static void Main()
    {
        Show("task", async task => await (Task)task);
        Show("task of a result", async task => await task);
        Show("value task", async task => await new ValueTask(task));
        Show("value task of a result", async task => await new ValueTask<int>(task));
        foreach (var here in new[] { true, false })
        {
            Show($"task {here}", async task => await ((Task)task).ConfigureAwait(here));
            Show($"task of a result {here}", async task => await task.ConfigureAwait(here));
            Show($"value task {here}", async task => await new ValueTask(task).ConfigureAwait(here));
            Show($"value task of a result {here}", async task => await new ValueTask<int>(task).ConfigureAwait(here));
        }

        foreach (var isLate in new[] { true, false })
        {
            Source($"source, late: {isLate}", isLate, async source => await new ValueTask(source, source.Version));
            Source($"source of a result, late: {isLate}", isLate, async source => await new ValueTask<int>(source, source.Version));
            Source($"source elsewhere, late: {isLate}", isLate, async source => await new ValueTask(source, source.Version).ConfigureAwait(!isLate));
            Source($"source of a result elsewhere, late: {isLate}", isLate, async source => await new ValueTask<int>(source, source.Version).ConfigureAwait(!isLate));
        }
    }

    private static void Show(string what, Func<Task<int>, Task> wait)
    {
        Action<TaskCompletionSource<int>>[] ends = [p => p.SetResult(1), p => p.SetException(new InvalidOperationException("failed")), p => p.SetCanceled()];
        foreach (var end in ends)
        {
            var promise = new TaskCompletionSource<int>();
            Follow(what, () => wait(promise.Task), () => end(promise));
        }
    }

    private static void Source(string what, bool isLate, Func<Once, Task> wait)
    {
        Action<Once>[] ends = [s => s.Succeed(1), s => s.Fail(new InvalidOperationException("failed")), s => s.Fail(new OperationCanceledException())];
        foreach (var end in ends)
        {
            var source = new Once();
            if (!isLate)
            {
                end(source);
            }

            Follow(what, () => wait(source), () =>
            {
                if (isLate)
                {
                    end(source);
                }
            });
        }
    }

    // The thread that ends what is awaited has no context: it may go on with the method, if the method does not mind.
    private static void Follow(string what, Func<Task> start, Action end)
    {
        SynchronizationContext.SetSynchronizationContext(desk);
        var waiting = start();
        SynchronizationContext.SetSynchronizationContext(null);
        end();
        Console.Write($"{what}: {desk.Clear()} posted, ");
        Console.WriteLine(waiting.IsFaulted ? waiting.Exception!.InnerException!.Message : waiting.Status.ToString());
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

    private sealed class Once : IValueTaskSource, IValueTaskSource<int>
    {
        private ManualResetValueTaskSourceCore<int> core;

        public short Version => core.Version;

        public void Succeed(int result) => core.SetResult(result);

        public void Fail(Exception exception) => core.SetException(exception);

        public ValueTaskSourceStatus GetStatus(short token) => core.GetStatus(token);

        public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
            core.OnCompleted(continuation, state, token, flags);

        public int GetResult(short token) => core.GetResult(token);

        void IValueTaskSource.GetResult(short token) => core.GetResult(token);
    }
}
