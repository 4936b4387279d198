// Shorter and longer ways to say what is said otherwise elsewhere: tasks, promises, streams of tasks.
class Program
{
    private static void Main()
    {
        Tasks();
        Promises();
        Streams().Wait();
    }

    private static void Tasks()
    {
        CancellationToken none = default;
        var task = new Task(state => Console.WriteLine(state), "with state", none);
        task.RunSynchronously();
        var number = new Task<int>(state => (int)state! + 1, 41, none, TaskCreationOptions.LongRunning);
        number.Start();
        Console.WriteLine(number.Result);
        var more = new Task(state => Console.WriteLine(state), "with state, a token and options", none, TaskCreationOptions.PreferFairness);
        more.RunSynchronously();
        var token = new Task<int>(() => 1, none);
        token.RunSynchronously();
        Console.WriteLine($"{token.Result} {token.CreationOptions} {number.CreationOptions} {number.AsyncState}");
        task.ContinueWith((t, state) => Console.WriteLine(state), "after").Wait();
        task.ContinueWith((t, state) => Console.WriteLine(state), "after, with a token", none).Wait();
        Console.WriteLine(number.ContinueWith((t, state) => $"{t.Result} {state}", "after").Result);
        number.ContinueWith((t, state) => Console.WriteLine($"{t.Result} {state}"), "after too").Wait();
        var factory = new TaskFactory(TaskCreationOptions.LongRunning, TaskContinuationOptions.ExecuteSynchronously);
        Console.WriteLine($"{factory.CreationOptions} {factory.ContinuationOptions} {factory.CancellationToken.CanBeCanceled} {factory.Scheduler is null}");
        factory.StartNew(state => Console.WriteLine(state), "made").Wait();
        factory.StartNew(state => Console.WriteLine(state), "made otherwise", TaskCreationOptions.None).Wait();
        Console.WriteLine(factory.StartNew(state => $"{state}", "given", none).Result);
        Console.WriteLine(factory.StartNew(state => $"{state}", "given otherwise", TaskCreationOptions.None).Result);
        Console.WriteLine(new TaskFactory<int>(none).StartNew(state => (int)state!, 5, TaskCreationOptions.None).Result);
        Console.WriteLine(new TaskFactory<int>((TaskScheduler?)null).StartNew(() => 6).Result);
        Console.WriteLine(Task.WhenAny(new List<Task> { task }).Result.Status);
        Console.WriteLine(Task.WhenAny([task]).Result == task);
        Try(() => Task.WhenAny(null!, task));
        Try(() => Task.WhenAny(task, null!));
        Try(() => Task.WhenAny(new List<Task>()));
    }

    private static void Promises()
    {
        var state = new TaskCompletionSource<int>("state");
        Console.WriteLine(state.Task.AsyncState);
        state.SetFromTask(Task.FromResult(3));
        Console.WriteLine(state.Task.Result);
        Try(() => state.SetFromTask(Task.FromResult(4)));
        Console.WriteLine(state.TrySetFromTask(Task.FromResult(4)));
        Try(() => new TaskCompletionSource<int>().SetFromTask(null!));
        Try(() => new TaskCompletionSource<int>().SetFromTask(new Task<int>(() => 1)));
        var failed = new TaskCompletionSource<int>();
        failed.SetException([new InvalidOperationException("one"), new InvalidOperationException("two")]);
        Console.WriteLine(string.Join(", ", failed.Task.Exception!.InnerExceptions.Select(e => e.Message)));
        var like = new TaskCompletionSource<int>();
        like.SetFromTask(failed.Task);
        Console.WriteLine($"{like.Task.Status} {like.Task.Exception!.InnerExceptions.Count}");
        foreach (var source in new[] { new TaskCompletionSource(), new TaskCompletionSource("state") })
        {
            source.SetCanceled();
            Console.WriteLine($"{source.Task.Status} {source.Task.AsyncState}");
            Try(() => source.SetCanceled(new CancellationToken(true)));
        }

        var cancelled = new TaskCompletionSource();
        cancelled.SetFromTask(Task.FromCanceled(new CancellationToken(true)));
        Console.WriteLine(cancelled.Task.Status);
        Try(() => cancelled.SetException(new List<Exception> { new InvalidOperationException() }));
        Try(() => new TaskCompletionSource().SetException(new List<Exception>()));
    }

    private static async Task Streams()
    {
        Task[] tasks = [Task.CompletedTask];
        Task<int>[] numbers = [Task.FromResult(8)];
        await foreach (var task in Task.WhenEach(tasks))
        {
            Console.WriteLine(task.Status);
        }

        await foreach (var task in Task.WhenEach((ReadOnlySpan<Task>)tasks))
        {
            Console.WriteLine(task.Status);
        }

        await foreach (var task in Task.WhenEach(tasks.ToList()))
        {
            Console.WriteLine(task.Status);
        }

        await foreach (var task in Task.WhenEach(numbers))
        {
            Console.WriteLine(task.Result);
        }

        await foreach (var task in Task.WhenEach((ReadOnlySpan<Task<int>>)numbers))
        {
            Console.WriteLine(task.Result);
        }

        await foreach (var task in Task.WhenEach(numbers.ToList()))
        {
            Console.WriteLine(task.Result);
        }
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
