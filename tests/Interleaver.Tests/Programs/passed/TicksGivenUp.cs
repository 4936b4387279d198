// Who has given up waiting for a tick is not told of it when it comes, nor is anybody when the timer has been put away; in the moment of a tick it is there.
class Program
{
    private static async Task Main()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        await Task.Delay(10);
        if (!timer.WaitForNextTickAsync().IsCompleted)
        {
            throw new InvalidOperationException("the first tick");
        }

        using var source = new CancellationTokenSource();
        var waiting = timer.WaitForNextTickAsync(source.Token).AsTask();
        source.Cancel();
        await Task.Delay(5);
        if (!waiting.IsCanceled)
        {
            throw new InvalidOperationException("given up");
        }

        await Task.Delay(15);
        if (!timer.WaitForNextTickAsync().IsCompleted)
        {
            throw new InvalidOperationException("a tick that was missed");
        }

        var last = timer.WaitForNextTickAsync().AsTask();
        timer.Dispose();
        await Task.Delay(20);
        if (await last)
        {
            throw new InvalidOperationException("put away");
        }
    }
}
