// Who waits already when a permit is given gets it, though the semaphore is disposed of at once.
// Outcomes: woken, early
class Program
{
    private static void Main()
    {
        var left = new Semaphore(0, 1);
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
        left.Release();
        if (waits)
        {
            left.Dispose();
        }

        waiting.Join();
        Console.Write(waits ? text : "early");
    }
}
