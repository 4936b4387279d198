// A timer that is due at once may be faster than the next line.
class Program
{
    private static void Main()
    {
        var text = "before";
        using var done = new ManualResetEventSlim();
        using var timer = new Timer(_ =>
        {
            text += " callback"; // <- here
            done.Set();
        }, null, 0, -1);
        text += " after"; // <- here
        done.Wait();
    }
}
