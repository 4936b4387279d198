// The timer goes on and on, but nobody sets what is waited for.
class Program
{
    private static void Main()
    {
        using var done = new ManualResetEventSlim();
        using var timer = new Timer(_ => { }, null, 10, 10);
        done.Wait(); // <- here
    }
}
