// Who takes a registration back and waits until its callback has ended sees what that wrote.
class Program
{
    private static int calls;

    private static void Main()
    {
        using var signal = new AutoResetEvent(false);
        using var over = new ManualResetEvent(false);
        using var begun = new ManualResetEventSlim();
        var registered = ThreadPool.RegisterWaitForSingleObject(
            signal,
            (_, _) =>
            {
                begun.Set();
                calls++;
            },
            null,
            Timeout.Infinite,
            executeOnlyOnce: false);
        signal.Set();
        begun.Wait();
        registered.Unregister(over);
        over.WaitOne();
        if (calls != 1)
        {
            throw new InvalidOperationException();
        }
    }
}
