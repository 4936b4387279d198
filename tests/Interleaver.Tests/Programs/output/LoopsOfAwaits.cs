// Loops whose bodies wait, one item at a time: what fails or is cancelled on the way ends them, the source is closed, and no context has to go on.
class Program
{
    private static readonly ParallelOptions one = new() { MaxDegreeOfParallelism = 1 };

    private static void Main()
    {
        SynchronizationContext.SetSynchronizationContext(new Desk());
        foreach (var failing in new[] { 0, 2 })
        {
            Tell("items", Parallel.ForEachAsync([1, 2, 3], one, (item, token) => Do(item, failing, token)));
            Tell("stream", Parallel.ForEachAsync(Stream(0), one, (item, token) => Do(item, failing, token)));
        }

        Tell("broken items", Parallel.ForEachAsync(Broken(), one, (item, token) => Do(item, 0, token)));
        Tell("broken stream", Parallel.ForEachAsync(Stream(1), one, (item, token) => Do(item, 0, token)));
        Tell("stream that breaks", Parallel.ForEachAsync(Stream(3), one, (item, token) => Do(item, 0, token)));
        Stopping("items", (options, body) => Parallel.ForEachAsync([1, 2, 3], options, body));
        Stopping("stream", (options, body) => Parallel.ForEachAsync(Stream(0), options, body));
    }

    private static void Stopping(string what, Func<ParallelOptions, Func<int, CancellationToken, ValueTask>, Task> run)
    {
        using var source = new CancellationTokenSource();
        var options = new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = source.Token };
        Tell($"stopped {what}", run(options, (item, token) => Stop(token)));
        Tell($"{what} that are stopped before", run(options, (item, token) => Stop(token)));

        async ValueTask Stop(CancellationToken token)
        {
            await Task.Yield();
            source.Cancel();
            Console.WriteLine($"told to stop: {token.IsCancellationRequested}");
        }
    }

    private static async ValueTask Do(int item, int failing, CancellationToken token)
    {
        Console.WriteLine($"{item}, told to stop: {token.IsCancellationRequested}");
        await Task.Yield();
        if (item == failing)
        {
            token.Register(() => Console.WriteLine("to stop"));
            throw new InvalidOperationException($"{item} failed");
        }
    }

    private static IEnumerable<int> Broken()
    {
        string[] words = ["one"];
        yield return int.Parse(words[0]);
    }

    private static async IAsyncEnumerable<int> Stream(int failing)
    {
        try
        {
            for (var i = 1; i <= 3; i++)
            {
                await Task.Yield();
                yield return i != failing ? i : throw new InvalidOperationException($"no {i}");
            }
        }
        finally
        {
            await Task.Yield();
            Console.WriteLine("closed");
        }
    }

    private static void Tell(string what, Task loop)
    {
        try
        {
            loop.Wait();
        }
        catch (AggregateException e)
        {
            Console.WriteLine(string.Join(", ", e.InnerExceptions.Select(one => $"{one.GetType().Name} {one.Message}")));
        }

        Console.WriteLine($"{what}: {loop.Status}");
    }

    private sealed class Desk : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
            Console.WriteLine("posted");
            base.Post(d, state);
        }
    }
}
