// What a cancelled wait throws ends the process when it leaves a thread.
class Program
{
    private static void Main()
    {
        using var source = new CancellationTokenSource();
        var permits = new SemaphoreSlim(0);
        var token = source.Token;
        var worker = new Thread(() =>
        {
            permits.Wait(token); // <- here
        });
        worker.Start();
        source.Cancel();
        worker.Join();
    }
}
