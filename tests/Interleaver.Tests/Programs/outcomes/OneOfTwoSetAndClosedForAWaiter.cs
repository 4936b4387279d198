// Who waits already for any of two events when one is set is woken, though its handle is closed at once.
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
                WaitHandle.WaitAny([left, new ManualResetEvent(false)]);
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
