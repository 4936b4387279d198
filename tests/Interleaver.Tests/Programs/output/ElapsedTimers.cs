// The timer that has an event: what is left of it when it is set up, closed or disposed of while it runs. Nothing here depends on when it is due.
class Program
{
    private static void Main()
    {
        Console.WriteLine(new System.Timers.Timer(int.MaxValue).Interval);

        var timer = new System.Timers.Timer(60_000);
        timer.Start();
        timer.BeginInit();
        Console.WriteLine($"set up: {timer.Enabled}");
        timer.Start();
        Console.WriteLine($"to be started: {timer.Enabled}");
        timer.BeginInit();
        timer.EndInit();
        Console.WriteLine($"set up anew: {timer.Enabled}");

        timer.BeginInit();
        timer.Start();
        timer.Close();
        timer.EndInit();
        Console.WriteLine($"closed while it was set up: {timer.Enabled}");

        timer.BeginInit();
        timer.Close();
        timer.Start();
        Console.WriteLine($"started: {timer.Enabled}");
        timer.EndInit();
        Console.WriteLine($"set up, though it was not begun: {timer.Enabled}");

        timer.BeginInit();
        timer.Start();
        timer.EndInit();
        timer.Stop();
        Console.WriteLine($"set up and stopped: {timer.Enabled}");

        timer.Start();
        timer.Dispose();
        Console.WriteLine($"disposed of: {timer.Enabled}");
    }
}
