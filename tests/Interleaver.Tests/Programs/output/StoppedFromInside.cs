// A task that is stopped by what its own code throws: which task counts as cancelled, and what whoever awaits it gets.
class Program
{
    private static async Task Main()
    {
        using var source = new CancellationTokenSource();
        var given = source.Token;
        Func<int> number = () => throw new Stop(given);
        Func<Task> outer = () => throw new Stop(given);
        Func<Task<int>> outerOfNumber = () => throw new Stop(given);
        source.Cancel();
        foreach (var token in new[] { CancellationToken.None, new CancellationTokenSource().Token })
        {
            await Show(Task.Run(() => throw new Stop(given), token));
            await Show(Task.Run(number, token));
            await Show(Task.Run(outer, token));
            await Show(Task.Run(outerOfNumber, token));
        }

        await Show(Task.Run(outer));
        await Show(Task.Run(outerOfNumber));

        // By its own token, which was not requested yet when it began.
        using var late = new CancellationTokenSource();
        await Show(Task.Run(() => Stopped(late), late.Token));
        using var later = new CancellationTokenSource();
        await Show(Task.Run(async () =>
        {
            await Task.Yield();
            Stopped(later);
        }, later.Token));
        using var last = new CancellationTokenSource();
        await Show(Task.Factory.StartNew(() => Stopped(last), last.Token));
    }

    private static void Stopped(CancellationTokenSource source)
    {
        source.Cancel();
        throw new Stop(source.Token);
    }

    private static async Task Show(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{task.Status} {exception.GetType().Name} {exception.Message}");
        }
    }

    private sealed class Stop(CancellationToken token) : OperationCanceledException("enough", token);
}
