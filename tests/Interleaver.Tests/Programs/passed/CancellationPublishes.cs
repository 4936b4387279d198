// What was written before Cancel is there for whoever sees that it was requested.
// Interleavings: 2
class Program
{
    private static string? reason;

    private static void Main()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        var worker = new Thread(() =>
        {
            if (token.IsCancellationRequested && reason != "tired")
            {
                throw new InvalidOperationException();
            }
        });
        worker.Start();
        reason = "tired";
        source.Cancel();
        worker.Join();
    }
}
