// Who waits already when the last signal comes is woken, though the event is disposed of at once.
// Outcomes: woken, early
class Program
{
    private static void Main()
    {
        var left = new ManualResetEventSlim();
        var text = "woken";
        var waiting = new Thread(() =>
        {
            try
            {
                left.Wait();
            }
            catch (ObjectDisposedException exception)
            {
                text = exception.GetType().Name;
            }
        });
        waiting.Start();
        var waits = waiting.ThreadState == ThreadState.WaitSleepJoin;
        left.Set();
        if (waits)
        {
            left.Dispose();
        }

        waiting.Join();
        Console.Write(waits ? text : "early");
    }
}
