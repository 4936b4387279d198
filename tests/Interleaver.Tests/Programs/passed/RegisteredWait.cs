// The pool waits for the event; whoever waits for the end of the callbacks sees what they did.
class Program
{
    private static void Main()
    {
        var calls = 0;
        using var signal = new AutoResetEvent(false);
        using var called = new AutoResetEvent(false);
        using var ended = new ManualResetEvent(false);
        var registered = ThreadPool.RegisterWaitForSingleObject(signal, (_, _) =>
        {
            calls++;
            called.Set();
        }, null, Timeout.Infinite, executeOnlyOnce: false);
        signal.Set();
        called.WaitOne();
        registered.Unregister(ended);
        ended.WaitOne();
        if (calls != 1)
        {
            throw new InvalidOperationException($"{calls}");
        }
    }
}
