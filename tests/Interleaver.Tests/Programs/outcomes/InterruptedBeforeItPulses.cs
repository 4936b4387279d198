// Between what is done under the lock and the pulse, others go on: who sees the one may come before the other.
// Outcomes: interrupted 1, pulsed 0, pulsed 1
class Program
{
    private static readonly object gate = new();
    private static readonly SemaphoreSlim waits = new(0);
    private static volatile bool isAboutTo;

    private static void Main()
    {
        var waiting = new Thread(Wait);
        waiting.Start();
        var pulsing = new Thread(Pulse);
        pulsing.Start();
        var isSeen = isAboutTo;
        if (isSeen)
        {
            waiting.Interrupt();
        }

        pulsing.Join();
        waiting.Join();
        Console.Write(isSeen ? 1 : 0);
    }

    private static void Wait()
    {
        lock (gate)
        {
            waits.Release();
            try
            {
                Monitor.Wait(gate);
                Console.Write("pulsed ");
            }
            catch (ThreadInterruptedException)
            {
                Console.Write("interrupted ");
            }
        }
    }

    private static void Pulse()
    {
        waits.Wait();
        lock (gate)
        {
            isAboutTo = true;
            Monitor.Pulse(gate);
        }
    }
}
