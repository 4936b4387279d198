// The request to stop and the permit come at any time: the wait ends by one of them, and a permit not taken is still there.
// Outcomes: permitted 0, stopped 1
class Program
{
    private static async Task Main()
    {
        var gate = new SemaphoreSlim(0);
        using var source = new CancellationTokenSource();
        var waiting = gate.WaitAsync(source.Token);
        var stopping = Task.Run(source.Cancel);
        gate.Release();
        await stopping;
        try
        {
            await waiting;
            Console.Write($"permitted {gate.CurrentCount}");
        }
        catch (OperationCanceledException)
        {
            Console.Write($"stopped {gate.CurrentCount}");
        }
    }
}
