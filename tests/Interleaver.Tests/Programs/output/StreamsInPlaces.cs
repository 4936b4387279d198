// Who goes through a stream goes on in his context, unless he says otherwise; and who gives up waiting for its next item is told so as by a task.
class Program
{
    private static readonly Desk desk = new();

    private static void Main()
    {
        Follow("as it is");
        Follow("with a token", withToken: true);
        Follow("anywhere", anywhere: true);
        Follow("anywhere with a token", withToken: true, anywhere: true);
        GivenUp(token => Task.WhenEach(new TaskCompletionSource().Task).GetAsyncEnumerator(token).MoveNextAsync());
        GivenUp(token => Task.WhenEach(new TaskCompletionSource<int>().Task, new TaskCompletionSource<int>().Task).GetAsyncEnumerator(token).MoveNextAsync());
    }

    private static void Follow(string what, bool withToken = false, bool anywhere = false)
    {
        var promise = new TaskCompletionSource();
        var stream = Numbers(promise.Task);
        SynchronizationContext.SetSynchronizationContext(desk);
        var waiting = (withToken, anywhere) switch
        {
            (false, false) => Sum(stream),
            (true, false) => Sum(stream.WithCancellation(new CancellationTokenSource().Token)),
            (false, true) => Sum(stream.ConfigureAwait(false)),
            (true, true) => Sum(stream.WithCancellation(new CancellationTokenSource().Token).ConfigureAwait(false)),
        };
        SynchronizationContext.SetSynchronizationContext(null);
        promise.SetResult();
        Console.WriteLine($"{what}: {desk.Clear()} posted, {waiting.Result}");
    }

    private static async Task<int> Sum(IAsyncEnumerable<int> numbers)
    {
        var sum = 0;
        await foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }

    private static async Task<int> Sum(System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<int> numbers)
    {
        var sum = 0;
        await foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }

    private static async IAsyncEnumerable<int> Numbers(Task begin)
    {
        await begin.ConfigureAwait(false);
        yield return 1;
        yield return 2;
    }

    private static void GivenUp(Func<CancellationToken, ValueTask<bool>> next)
    {
        using var source = new CancellationTokenSource();
        var waiting = next(source.Token).AsTask();
        Console.WriteLine(waiting.IsCompleted);
        source.Cancel();
        try
        {
            waiting.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine($"{waiting.Status} {e.GetType().Name} {e.CancellationToken == source.Token}");
        }
    }

    private sealed class Desk : SynchronizationContext
    {
        private readonly Queue<(SendOrPostCallback Callback, object? State)> posted = new();

        public override void Post(SendOrPostCallback d, object? state) => posted.Enqueue((d, state));

        public int Clear()
        {
            var count = 0;
            while (posted.TryDequeue(out var next))
            {
                count++;
                next.Callback(next.State);
            }

            return count;
        }
    }
}
