// An interrupt that comes after the pulse leaves that wait alone and ends the next one. The pulse is there only for who waits.
// Outcomes: 0, 1
class Program
{
    private static readonly object Gate = new();
    private static int stage;

    private static void Main()
    {
        var waiting = new Thread(Wait);
        var pulsing = new Thread(Pulse);
        waiting.Start();
        pulsing.Start();
        waiting.Interrupt();
        waiting.Join();
        pulsing.Join();
        Console.Write(stage);
    }

    private static void Wait()
    {
        try
        {
            lock (Gate)
            {
                Monitor.Wait(Gate);
            }

            stage = 1;
            Thread.Sleep(Timeout.Infinite);
        }
        catch (ThreadInterruptedException)
        {
        }
    }

    private static void Pulse()
    {
        lock (Gate)
        {
            Monitor.Pulse(Gate);
        }
    }
}
