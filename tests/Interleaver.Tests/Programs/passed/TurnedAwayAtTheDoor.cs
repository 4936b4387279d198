// Who finds no permit at once goes away and counts itself: nobody waits, and everybody is counted.
class Program
{
    private static readonly Semaphore Seats = new(2, 2);
    private static int served;
    private static int turnedAway;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var visit = 0; visit < 2; visit++)
            {
                if (Seats.WaitOne(0))
                {
                    Interlocked.Increment(ref served);
                    Seats.Release();
                }
                else
                {
                    Interlocked.Increment(ref turnedAway);
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (served + turnedAway != 8 || served < 2)
        {
            throw new InvalidOperationException($"{served} {turnedAway}");
        }
    }
}
