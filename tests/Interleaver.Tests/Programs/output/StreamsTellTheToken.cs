// A stream that is cancelled tells by which token, if there was only one.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource();
        var cancelled = new CancellationToken(true);
        Tell(source, source.Token, default);
        source = new CancellationTokenSource();
        Tell(source, default, source.Token);
        source = new CancellationTokenSource();
        Tell(source, source.Token, source.Token);
        source = new CancellationTokenSource();
        Tell(source, source.Token, new CancellationTokenSource().Token);
        source = new CancellationTokenSource();
        Tell(source, new CancellationTokenSource().Token, source.Token);
        Tell(source, cancelled, default);
        Tell(source, default, cancelled);
    }

    private static void Tell(CancellationTokenSource source, CancellationToken first, CancellationToken second)
    {
        var items = Channel.CreateUnbounded<int>().Reader.ReadAllAsync(first).GetAsyncEnumerator(second);
        var next = items.MoveNextAsync().AsTask();
        source.Cancel();
        try
        {
            next.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException exception)
        {
            var token = exception.CancellationToken;
            Console.WriteLine($"{token.IsCancellationRequested} {token == first} {token == second}");
        }

        items.DisposeAsync().AsTask().Wait();
    }
}
