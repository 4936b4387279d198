// The worker waits for a request that nobody makes.
class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        var worker = new Thread(() =>
        {
            token.WaitHandle.WaitOne(); // <- here
        });
        worker.Start();
        worker.Join();
    }
}
