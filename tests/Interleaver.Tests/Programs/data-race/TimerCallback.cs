// A callback runs on another thread, and nothing orders it with this one: a pause does not.
class Program
{
    private static void Main()
    {
        var ticks = 0;
        using var timer = new Timer(_ => ticks++, null, 10, 10); // <- here
        Thread.Sleep(35);
        timer.Dispose();
        Console.WriteLine(ticks); // <- here
    }
}
