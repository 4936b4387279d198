// An interrupt comes into a wait for a pulse that is under way, ends it once, and leaves nothing for the waits after it.
class Program
{
    private static readonly object Gate = new();
    private static readonly ManualResetEvent Later = new(false);
    private static bool isInside;
    private static bool isInterrupted;

    private static void Main()
    {
        var waiting = new Thread(Wait);
        waiting.Start();
        while (!IsInside())
        {
            Thread.Yield();
        }

        waiting.Interrupt();
        Later.Set();
        waiting.Join();
        if (!isInterrupted)
        {
            throw new InvalidOperationException();
        }
    }

    private static bool IsInside()
    {
        lock (Gate)
        {
            return isInside;
        }
    }

    private static void Wait()
    {
        lock (Gate)
        {
            isInside = true;
            try
            {
                Monitor.Wait(Gate);
            }
            catch (ThreadInterruptedException)
            {
                isInterrupted = true;
            }

            Later.WaitOne();
            Thread.Sleep(1);
            Monitor.Wait(Gate, 1);
        }
    }
}
