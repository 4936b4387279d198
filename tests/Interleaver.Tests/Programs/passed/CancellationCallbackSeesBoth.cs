// A callback knows what was done before it was registered, and what was done before the request.
// Interleavings: 2
class Program
{
    private static int registered;
    private static int requested;
    private static int sum;

    private static void Main()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        var listener = new Thread(() =>
        {
            registered = 1;
            token.Register(() => sum = registered + requested);
        });
        listener.Start();
        requested = 1;
        source.Cancel();
        listener.Join();
        if (sum != 2)
        {
            throw new InvalidOperationException();
        }
    }
}
