// A timer's callback hands over through an event.
class Program
{
    private static void Main()
    {
        var value = 0;
        using var done = new ManualResetEventSlim();
        using var timer = new Timer(_ =>
        {
            value = 42;
            done.Set();
        });
        timer.Change(1_000, Timeout.Infinite);
        done.Wait();
        if (value != 42)
        {
            throw new InvalidOperationException();
        }
    }
}
