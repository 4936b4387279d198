// The wait for a permit that never comes is cancelled: before it began, or later.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource();
        var permits = new SemaphoreSlim(0);
        var token = source.Token;
        var worker = new Thread(() =>
        {
            try
            {
                permits.Wait(token);
                throw new InvalidOperationException();
            }
            catch (OperationCanceledException exception) when (exception.CancellationToken == token)
            {
            }
        });
        worker.Start();
        source.Cancel();
        worker.Join();
    }
}
