// Who asks a timer how it is set, one thing after the other, sees of each whether another thread has changed it by then.
// Outcomes: 000, 001, 010, 011, 100, 101, 110, 111
class Program
{
    private static void Main()
    {
        using var timer = new System.Timers.Timer(60_000) { AutoReset = false };
        var setting = new Thread(() =>
        {
            timer.AutoReset = true;
            timer.Interval = 70_000;
            timer.Enabled = true;
        });
        setting.Start();
        var repeats = timer.AutoReset ? 1 : 0;
        var isLonger = timer.Interval > 60_000 ? 1 : 0;
        var runs = timer.Enabled ? 1 : 0;
        setting.Join();
        Console.Write($"{repeats}{isLonger}{runs}");
    }
}
