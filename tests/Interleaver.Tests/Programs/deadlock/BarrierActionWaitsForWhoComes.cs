// What is done at the end of a phase waits for a thread that waits for the end of that phase.
// Says: late waits for the barrier meeting at BarrierActionWaitsForWhoComes.cs:24, which main holds since BarrierActionWaitsForWhoComes.cs:12
// Says: main waits for the end of late
class Program
{
    private static Thread? late;
    private static Barrier? meeting;

    private static void Main()
    {
        meeting = new Barrier(1, _ => Begin());
        meeting.SignalAndWait(); // <- here
    }

    private static void Begin()
    {
        late = new Thread(Come) { Name = "late" };
        late.Start();
        late.Join(); // <- here
    }

    private static void Come()
    {
        meeting!.AddParticipant(); // <- here
    }
}
