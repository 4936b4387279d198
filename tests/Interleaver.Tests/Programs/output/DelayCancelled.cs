// What a cancellation does to a delay, and in which order the delay, its continuations and other callbacks hear of it.
class Program
{
    private static void Main()
    {
        foreach (var milliseconds in new[] { -1, 1_000_000 })
        {
            using var source = new CancellationTokenSource();
            source.Token.Register(() => Console.WriteLine("first registered"));
            var delay = Task.Delay(milliseconds, source.Token);
            var caller = Environment.CurrentManagedThreadId;
            var onCaller = false;
            var continuing = delay.ContinueWith(_ => onCaller = Environment.CurrentManagedThreadId == caller, TaskContinuationOptions.ExecuteSynchronously);
            var awaiting = Await(delay);
            source.Token.Register(() => Console.WriteLine($"last registered: {delay.Status}"));
            Console.WriteLine("cancel");
            source.Cancel();
            Console.WriteLine($"cancelled: {delay.Status}");
            continuing.Wait();
            Console.WriteLine($"continued on the thread that cancels: {onCaller}, awaited: {awaiting.Result}");
            Console.WriteLine(Task.Delay(5, source.Token).Status);
        }

        using var late = new CancellationTokenSource();
        var over = Task.Delay(1, late.Token);
        over.Wait();
        late.Cancel();
        Console.WriteLine(over.Status);
    }

    private static async Task<string> Await(Task delay)
    {
        try
        {
            await delay;
            return "to the end";
        }
        catch (OperationCanceledException exception)
        {
            return $"{exception.GetType().Name} {exception.CancellationToken.IsCancellationRequested}";
        }
    }
}
