// After Cancel has returned, the worker may still be in the middle of what it does.
class Program
{
    private static volatile int done;

    private static void Main()
    {
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var worker = new Thread(() =>
        {
            if (!token.IsCancellationRequested)
            {
                done = 1;
            }
        });
        worker.Start();
        source.Cancel();
        var seen = done;
        worker.Join();
        if (seen != done)
        {
            throw new AssertionException($"it went on after Cancel: {done}");
        }
    }
}

class AssertionException(string message) : Exception(message);
