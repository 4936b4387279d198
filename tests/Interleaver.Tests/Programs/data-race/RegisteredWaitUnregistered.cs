// To unregister waits for no callback: one may be running still.
class Program
{
    private static void Main()
    {
        var calls = 0;
        using var signal = new AutoResetEvent(false);
        var registered = ThreadPool.RegisterWaitForSingleObject(signal, (_, _) => calls++, null, -1, true); // <- here
        signal.Set();
        registered.Unregister(null);
        Console.WriteLine(calls); // <- here
    }
}
