// The handler's list is read while the handler may add to it.
class Program
{
    private static void Main()
    {
        var times = new List<DateTime>();
        using var timer = new System.Timers.Timer(10);
        timer.Elapsed += (_, e) => times.Add(e.SignalTime); // <- here
        timer.Start();
        Thread.Sleep(25);
        timer.Stop();
        Console.WriteLine(times.Count); // <- here
    }
}
