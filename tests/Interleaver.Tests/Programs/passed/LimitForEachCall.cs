// Each call has a limit of its own, linked to the caller's token: it ends by whichever comes first, and says which.
// Time: adversarial
class Program
{
    private static async Task Main()
    {
        using var all = new CancellationTokenSource();
        var calls = Task.WhenAll(Call(all.Token), Call(all.Token));
        all.Cancel();
        var ends = await calls;
        if (ends.Any(end => end is not ("stopped" or "too late" or "done")))
        {
            throw new InvalidOperationException(string.Join(' ', ends));
        }
    }

    private static async Task<string> Call(CancellationToken token)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(token);
        limited.CancelAfter(20);
        try
        {
            await Task.Delay(15, limited.Token);
            return "done";
        }
        catch (OperationCanceledException)
        {
            return token.IsCancellationRequested ? "stopped" : "too late";
        }
    }
}
