// Whose time is over while the action of the phase runs waits for its end; an interrupt ends that wait as well.
// Outcomes: True, interrupted
class Program
{
    private static Barrier? meeting;
    private static Thread? late;

    private static void Main()
    {
        meeting = new Barrier(2, _ => Finish());
        late = new Thread(Come);
        late.Start();
        meeting.SignalAndWait();
        late.Join();
    }

    private static void Finish()
    {
        Thread.Sleep(10);
        late!.Interrupt();
    }

    private static void Come()
    {
        try
        {
            Console.Write(meeting!.SignalAndWait(5));
        }
        catch (ThreadInterruptedException)
        {
            Console.Write("interrupted");
        }
    }
}
