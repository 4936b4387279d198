// A timer that is not due any more is not counted, and one that is due again is counted once.
// Outcomes: 1 0 1 1 0 1 0
class Program
{
    private static void Main()
    {
        var timer = new Timer(_ => { }, null, 60_000, Timeout.Infinite);
        Console.Write($"{Timer.ActiveCount} ");
        timer.Change(Timeout.Infinite, Timeout.Infinite);
        Console.Write($"{Timer.ActiveCount} ");
        timer.Change(60_000, 60_000);
        Console.Write($"{Timer.ActiveCount} ");
        timer.Change(50_000, 50_000);
        Console.Write($"{Timer.ActiveCount} ");
        timer.Dispose();
        Console.Write($"{Timer.ActiveCount} ");

        using var withAnEvent = new System.Timers.Timer(60_000);
        withAnEvent.Start();
        Console.Write($"{Timer.ActiveCount} ");
        withAnEvent.Stop();
        Console.Write(Timer.ActiveCount);
    }
}
