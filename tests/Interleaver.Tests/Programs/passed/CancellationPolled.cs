// A worker that looks at the token between two pauses: it sees the request at once, or after one pause.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource();
        var worker = new Thread(() => Work(source.Token));
        worker.Start();
        source.Cancel();
        worker.Join();
        source.Dispose();
    }

    private static void Work(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            Thread.Sleep(10);
        }
    }
}
