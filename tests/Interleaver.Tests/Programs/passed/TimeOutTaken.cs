// Nobody sets the event, so the wait ends when its virtual time is over.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        using var never = new ManualResetEventSlim();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        if (never.Wait(TimeSpan.FromHours(1)) || watch.Elapsed < TimeSpan.FromHours(1))
        {
            throw new InvalidOperationException();
        }
    }
}
