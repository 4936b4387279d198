// One thread makes a timer quicker, the other asks how quick it is.
// Outcomes: 1, 2
class Program
{
    private static void Main()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        var changing = new Thread(() => timer.Period = TimeSpan.FromMilliseconds(1));
        changing.Start();
        var period = timer.Period;
        changing.Join();
        Console.Write(period.TotalMilliseconds);
    }
}
