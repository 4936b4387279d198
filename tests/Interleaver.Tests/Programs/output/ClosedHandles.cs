// What is closed can neither be signalled nor waited for, and nothing is signalled for who cannot wait.
class Program
{
    private static void Main()
    {
        WaitHandle[] handles = [new Mutex(true), new AutoResetEvent(true), new Semaphore(1, 2)];
        foreach (var handle in handles)
        {
            handle.Close();
            var open = new ManualResetEvent(true);
            Console.WriteLine($"{handle.GetType().Name} signalled: {Try(() => WaitHandle.SignalAndWait(handle, open))}");
            open.Reset();
            Console.WriteLine($"waited for: {Try(() => WaitHandle.SignalAndWait(open, handle))}, the other is set: {open.WaitOne(0)}");
        }
    }

    private static string Try(Func<bool> act)
    {
        try
        {
            return act().ToString();
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }
}
