// Main waits for the end of the worker, and only then stops it.
class Program
{
    private static void Main()
    {
        using var source = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var worker = new Thread(() =>
        {
            never.Wait(source.Token); // <- here
        });
        worker.Start();
        worker.Join();
        source.Cancel();
    }
}
