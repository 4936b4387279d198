// One callback is not over when the next one comes.
class Program
{
    private static void Main()
    {
        var ticks = 0;
        using var second = new ManualResetEventSlim();
        using var timer = new Timer(_ => // <- here
        {
            Thread.Sleep(15);
            if (ticks++ == 1) // <- here
            {
                second.Set();
            }
        }, null, 10, 10);
        second.Wait();
    }
}
