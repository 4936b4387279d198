// Two try to keep one promise, and a third one breaks it: the first one decides.
// Outcomes: 1, 2, broken
class Program
{
    private static async Task Main()
    {
        var promise = new TaskCompletionSource<int>();
        var tasks = new[]
        {
            Task.Run(() => promise.TrySetResult(1)),
            Task.Run(() => promise.TrySetResult(2)),
        };
        promise.TrySetException(new TimeoutException());
        try
        {
            Console.Write(await promise.Task);
        }
        catch (TimeoutException)
        {
            Console.Write("broken");
        }

        Task.WaitAll(tasks);
    }
}
