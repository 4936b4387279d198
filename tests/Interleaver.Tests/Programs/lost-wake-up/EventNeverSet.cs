// Nobody sets the event.
class Program
{
    private static void Main()
    {
        using var go = new ManualResetEventSlim();
        go.Wait(); // <- here
    }
}
