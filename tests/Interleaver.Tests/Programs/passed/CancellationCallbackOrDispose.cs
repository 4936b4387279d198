// Once Dispose has returned, the callback has run to its end, or never will. Dispose comes before the request, between the
// request and the call, during the call, or after it.
// Interleavings: 4
class Program
{
    private static bool disposed;
    private static int calls;

    private static void Main()
    {
        var source = new CancellationTokenSource();
        var registration = source.Token.Register(() =>
        {
            if (disposed)
            {
                throw new InvalidOperationException();
            }

            calls++;
        });
        var canceller = new Thread(source.Cancel);
        canceller.Start();
        registration.Dispose();
        var before = calls;
        disposed = true;
        canceller.Join();
        if (calls != before)
        {
            throw new InvalidOperationException();
        }
    }
}
