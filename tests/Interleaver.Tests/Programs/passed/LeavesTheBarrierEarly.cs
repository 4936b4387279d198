// Who has less to do takes its place away from the barrier, so that the others do not wait for it.
class Program
{
    private static readonly Barrier Phases = new(3);
    private static int steps;

    private static void Main()
    {
        var threads = Enumerable.Range(1, 3).Select(phases => new Thread(() =>
        {
            for (var phase = 1; phase <= phases; phase++)
            {
                Interlocked.Increment(ref steps);
                if (phase < phases)
                {
                    Phases.SignalAndWait();
                }
            }

            Phases.RemoveParticipant();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (steps != 6 || Phases.ParticipantCount != 0)
        {
            throw new InvalidOperationException($"{steps} {Phases.ParticipantCount}");
        }
    }
}
