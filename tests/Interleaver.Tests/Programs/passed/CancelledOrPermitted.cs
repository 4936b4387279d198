// There is a permit: the request comes before the worker looks, between its look and its taking, or after that.
// Interleavings: 3
class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource();
        var permits = new SemaphoreSlim(1);
        var token = source.Token;
        var worker = new Thread(() =>
        {
            try
            {
                permits.Wait(token);
            }
            catch (OperationCanceledException)
            {
            }
        });
        worker.Start();
        source.Cancel();
        worker.Join();
    }
}
