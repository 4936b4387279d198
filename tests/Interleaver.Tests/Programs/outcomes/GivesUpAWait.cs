// Who awaits with a token gives up, or has what it waited for; the work itself ends in both cases.
// Outcomes: gave up 5, got 5
class Program
{
    private static async Task Main()
    {
        using var source = new CancellationTokenSource();
        var work = Task.Run(() => 5);
        var stopping = Task.Run(source.Cancel);
        try
        {
            Console.Write($"got {await work.WaitAsync(source.Token)}");
        }
        catch (OperationCanceledException)
        {
            Console.Write($"gave up {await work}");
        }

        await stopping;
    }
}
