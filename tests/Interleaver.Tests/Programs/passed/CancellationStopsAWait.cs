// A worker that waits for the token alone: whether it comes before or after the request, it goes on.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var worker = new Thread(() => token.WaitHandle.WaitOne());
        worker.Start();
        source.Cancel();
        worker.Join();
    }
}
