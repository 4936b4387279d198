// The task is cancelled whether it sees the request before it begins, before it waits, or while it waits.
// Interleavings: 3
class Program
{
    private static void Main()
    {
        using var source = new CancellationTokenSource();
        var never = new ManualResetEventSlim();
        var token = source.Token;
        var task = Task.Run(() => never.Wait(token), token);
        source.Cancel();
        try
        {
            task.Wait();
            throw new InvalidOperationException();
        }
        catch (AggregateException exception) when (exception.InnerException is TaskCanceledException cancelled)
        {
            if (!task.IsCanceled || cancelled.CancellationToken != token || cancelled.Task != task)
            {
                throw;
            }
        }
    }
}
