// Tasks made of the older pairs of methods that begin something and end it, with up to three arguments.
class Program
{
    private static void Main()
    {
        var (plain, numbers) = (new TaskFactory(), new TaskFactory<int>());
        var pool = TaskScheduler.Default;
        plain.FromAsync(Begin(null, 5), Ended).Wait();
        plain.FromAsync(Begin(null, 6), Ended, TaskCreationOptions.None).Wait();
        plain.FromAsync(Begin(null, 7), Ended, TaskCreationOptions.None, pool).Wait();
        plain.FromAsync(Begin, Ended, "s").Wait();
        plain.FromAsync(Begin, Ended, "s", TaskCreationOptions.None).Wait();
        plain.FromAsync(Begin, Ended, 1, "s").Wait();
        plain.FromAsync(Begin, Ended, 1, "s", TaskCreationOptions.None).Wait();
        plain.FromAsync(Begin, Ended, 1, 2, "s").Wait();
        plain.FromAsync(Begin, Ended, 1, 2, "s", TaskCreationOptions.None).Wait();
        plain.FromAsync(Begin, Ended, 1, 2, 3, "s").Wait();
        plain.FromAsync(Begin, Ended, 1, 2, 3, "s", TaskCreationOptions.None).Wait();
        Console.WriteLine(plain.FromAsync(Begin(null, 5), Sum).Result);
        Console.WriteLine(plain.FromAsync(Begin(null, 6), Sum, TaskCreationOptions.None).Result);
        Console.WriteLine(plain.FromAsync(Begin(null, 7), Sum, TaskCreationOptions.None, pool).Result);
        Console.WriteLine(plain.FromAsync(Begin, Sum, "s").Result);
        Console.WriteLine(plain.FromAsync(Begin, Sum, "s", TaskCreationOptions.None).Result);
        Console.WriteLine(plain.FromAsync(Begin, Sum, 1, "s").Result);
        Console.WriteLine(plain.FromAsync(Begin, Sum, 1, "s", TaskCreationOptions.None).Result);
        Console.WriteLine(plain.FromAsync(Begin, Sum, 1, 2, "s").Result);
        Console.WriteLine(plain.FromAsync(Begin, Sum, 1, 2, "s", TaskCreationOptions.None).Result);
        Console.WriteLine(plain.FromAsync(Begin, Sum, 1, 2, 3, "s").Result);
        Console.WriteLine(plain.FromAsync(Begin, Sum, 1, 2, 3, "s", TaskCreationOptions.None).Result);
        Console.WriteLine(numbers.FromAsync(Begin(null, 5), Sum).Result);
        Console.WriteLine(numbers.FromAsync(Begin(null, 6), Sum, TaskCreationOptions.None).Result);
        Console.WriteLine(numbers.FromAsync(Begin(null, 7), Sum, TaskCreationOptions.None, pool).Result);
        Console.WriteLine(numbers.FromAsync(Begin, Sum, "s").Result);
        Console.WriteLine(numbers.FromAsync(Begin, Sum, "s", TaskCreationOptions.None).Result);
        Console.WriteLine(numbers.FromAsync(Begin, Sum, 1, "s").Result);
        Console.WriteLine(numbers.FromAsync(Begin, Sum, 1, "s", TaskCreationOptions.None).Result);
        Console.WriteLine(numbers.FromAsync(Begin, Sum, 1, 2, "s").Result);
        Console.WriteLine(numbers.FromAsync(Begin, Sum, 1, 2, "s", TaskCreationOptions.None).Result);
        Console.WriteLine(numbers.FromAsync(Begin, Sum, 1, 2, 3, "s").Result);
        Console.WriteLine(numbers.FromAsync(Begin, Sum, 1, 2, 3, "s", TaskCreationOptions.None).Result);
        Try(() => plain.FromAsync((IAsyncResult)null!, Ended));
        Try(() => numbers.FromAsync((IAsyncResult)null!, Sum));
        Try(() => plain.FromAsync(Begin, (Action<IAsyncResult>)null!, "s"));
        Try(() => plain.FromAsync((Func<AsyncCallback, object?, IAsyncResult>)null!, Ended, "s"));
        Try(() => plain.FromAsync(Begin(null, 5), Ended, (TaskCreationOptions)999));
        Try(plain.FromAsync(Begin, (Action<IAsyncResult>)(_ => throw new InvalidOperationException("failed")), "s").Wait);
        Try(() => plain.FromAsync(Begin(null, 5), _ => throw new OperationCanceledException()).Wait());
    }

    private static IAsyncResult Begin(AsyncCallback? callback, object? state) => Begun(callback, state, 0);

    private static IAsyncResult Begin(int a, AsyncCallback? callback, object? state) => Begun(callback, state, a);

    private static IAsyncResult Begin(int a, int b, AsyncCallback? callback, object? state) => Begun(callback, state, a + b);

    private static IAsyncResult Begin(int a, int b, int c, AsyncCallback? callback, object? state) => Begun(callback, state, a + b + c);

    private static Task<int> Begun(AsyncCallback? callback, object? state, int sum)
    {
        var task = new Task<int>(_ => sum, state);
        task.RunSynchronously();
        callback?.Invoke(task);
        return task;
    }

    private static void Ended(IAsyncResult result) => Console.WriteLine($"ended {((Task<int>)result).Result} {result.AsyncState}");

    private static int Sum(IAsyncResult result) => ((Task<int>)result).Result;

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {(e is ArgumentException argument ? argument.ParamName : e.InnerException?.GetType().Name)}");
        }
    }
}
