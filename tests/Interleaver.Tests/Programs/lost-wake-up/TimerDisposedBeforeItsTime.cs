// Nobody is left who could set the event.
class Program
{
    private static void Main()
    {
        using var done = new ManualResetEventSlim();
        var timer = new Timer(_ => done.Set(), null, 100, Timeout.Infinite);
        timer.Dispose();
        done.Wait(); // <- here
    }
}
