// A timer made without times is due when somebody sets them.
class Program
{
    private static void Main()
    {
        using var done = new ManualResetEventSlim();
        using var timer = new Timer(_ => done.Set());
        done.Wait(); // <- here
    }
}
