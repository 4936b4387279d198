// What a timer's callback and a token's callback wrote is there when their asynchronous disposal has been awaited.
class Program
{
    private static void Main() => Work().Wait();

    private static async Task Work()
    {
        var ticks = 0;
        await using (new Timer(_ => ticks++, null, 10, Timeout.Infinite))
        {
            await Task.Delay(10);
        }

        var told = 0;
        using var source = new CancellationTokenSource();
        var registration = source.Token.Register(() => told++);
        var canceller = Task.Run(source.Cancel);
        await registration.DisposeAsync();
        if (ticks > 1 || told > 1)
        {
            throw new InvalidOperationException();
        }

        await canceller;
    }
}
