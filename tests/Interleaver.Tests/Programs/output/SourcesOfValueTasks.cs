// Value tasks of sources that somebody wrote, of tasks and of results: what they are, what they become, what they give.
using System.Threading.Tasks.Sources;

class Program
{
    private static void Main()
    {
        WithoutResult(v => v.Succeed(1));
        WithoutResult(v => v.Fail(new InvalidOperationException("failed")));
        WithoutResult(v => v.Fail(new OperationCanceledException("given up")));
        WithResult(v => v.Succeed(2));
        WithResult(v => v.Fail(new InvalidOperationException("failed")));
        WithResult(v => v.Fail(new OperationCanceledException("given up")));
        OfTasks();
        Same();
    }

    private static void WithoutResult(Action<Source> end)
    {
        var source = new Source();
        var value = new ValueTask(source, source.Version);
        Show("pending", value);
        end(source);
        Show("ended", value);
        Try(() => value.GetAwaiter().GetResult());

        var (early, late) = (new Source(), new Source());
        var before = new ValueTask(early, early.Version).AsTask();
        Console.WriteLine(before.IsCompleted);
        end(early);
        end(late);
        var after = new ValueTask(late, late.Version).Preserve().AsTask();
        Console.WriteLine($"{before.Status} {after.Status}");
        Try(before.GetAwaiter().GetResult);

        var awaited = new Source();
        var task = Await(new ValueTask(awaited, awaited.Version));
        end(awaited);
        Console.WriteLine(task.Status);

        static async Task Await(ValueTask value) => await value.ConfigureAwait(false);
    }

    private static void WithResult(Action<Source> end)
    {
        var source = new Source();
        var value = new ValueTask<int>(source, source.Version);
        Show("pending", value);
        end(source);
        Show("ended", value);
        Try(() => Console.WriteLine(value.Result));

        var (early, late) = (new Source(), new Source());
        var before = new ValueTask<int>(early, early.Version).Preserve().AsTask();
        Console.WriteLine(before.IsCompleted);
        end(early);
        end(late);
        var after = new ValueTask<int>(late, late.Version).AsTask();
        Console.WriteLine($"{before.Status} {after.Status}");
        Try(() => Console.WriteLine(before.GetAwaiter().GetResult()));

        var awaited = new Source();
        var task = Await(new ValueTask<int>(awaited, awaited.Version));
        end(awaited);
        Console.WriteLine(task.Status);

        static async Task<int> Await(ValueTask<int> value) => await value;
    }

    private static void OfTasks()
    {
        var cancelled = new CancellationToken(true);
        Show("result", ValueTask.FromResult("text"));
        Show("failed", ValueTask.FromException(new InvalidOperationException("failed")));
        Show("failed", ValueTask.FromException<int>(new InvalidOperationException("failed")));
        Show("cancelled", ValueTask.FromCanceled(cancelled));
        Show("cancelled", ValueTask.FromCanceled<int>(cancelled));
        Show("none", default(ValueTask));
        Show("default", default(ValueTask<int>));
        Console.WriteLine($"{new ValueTask<string>("text")} '{new ValueTask<string?>((string?)null)}' '{ValueTask.FromCanceled<int>(cancelled)}' {default(ValueTask)}");
        Try(() => _ = new ValueTask((Task)null!));
        Try(() => _ = new ValueTask((IValueTaskSource)null!, 0));
        Try(() => _ = new ValueTask<int>((Task<int>)null!));
        Try(() => _ = new ValueTask<int>((IValueTaskSource<int>)null!, 0));
    }

    private static void Same()
    {
        var source = new Source();
        var task = Task.FromResult(1);
        Console.WriteLine($"{new ValueTask(source, 1) == new ValueTask(source, 1)} {new ValueTask(source, 1) != new ValueTask(source, 2)} {new ValueTask(task).Equals((object)new ValueTask(task))} {default(ValueTask).GetHashCode()} {new ValueTask(task).GetHashCode() == new ValueTask(task).GetHashCode()}");
        Console.WriteLine($"{new ValueTask<int>(source, 1) == new ValueTask<int>(source, 1)} {new ValueTask<int>(1) != new ValueTask<int>(2)} {new ValueTask<int>(task).Equals((object)new ValueTask<int>(1))} {new ValueTask<int>(7).GetHashCode()} {new ValueTask<string?>((string?)null).GetHashCode()} {new ValueTask<int>(task).GetHashCode() == new ValueTask<int>(task).GetHashCode()}");
    }

    private static void Show(string what, ValueTask value) =>
        Console.WriteLine($"{what}: {value.IsCompleted} {value.IsCompletedSuccessfully} {value.IsFaulted} {value.IsCanceled}");

    private static void Show<T>(string what, ValueTask<T> value) =>
        Console.WriteLine($"{what}: {value.IsCompleted} {value.IsCompletedSuccessfully} {value.IsFaulted} {value.IsCanceled}");

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {(e is ArgumentException argument ? argument.ParamName : e.Message)}");
        }
    }

    private sealed class Source : IValueTaskSource, IValueTaskSource<int>
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
