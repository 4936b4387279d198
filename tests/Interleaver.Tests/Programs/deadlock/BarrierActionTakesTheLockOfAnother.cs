// What is done at the end of a phase needs a lock that one of those who wait for it holds.
// Says: worker waits for the barrier meeting at BarrierActionTakesTheLockOfAnother.cs:22, which main holds since BarrierActionTakesTheLockOfAnother.cs:14
// Says: which worker holds
class Program
{
    private static readonly object gate = new();
    private static readonly Barrier meeting = new(2, _ => Total());
    private static int total;

    private static void Main()
    {
        var worker = new Thread(Work) { Name = "worker" };
        worker.Start();
        meeting.SignalAndWait(); // <- here
        worker.Join();
    }

    private static void Work()
    {
        lock (gate) // <- here
        {
            meeting.SignalAndWait(); // <- here
        }
    }

    private static void Total()
    {
        lock (gate) // <- here
        {
            total++;
        }
    }
}
