// Who waits already when an event is set is woken, though its handle is closed at once.
// Outcomes: woken, early
class Program
{
    private static void Main()
    {
        var left = new AutoResetEvent(false);
        var text = "woken";
        var waiting = new Thread(() =>
        {
            try
            {
                left.WaitOne();
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
