// Another thread sets a timer, before they are counted or after.
// Outcomes: 0, 1
class Program
{
    private static Timer? timer;

    private static void Main()
    {
        var other = new Thread(() => timer = new Timer(_ => { }, null, 60_000, Timeout.Infinite));
        other.Start();
        Console.Write(Timer.ActiveCount);
        other.Join();
        timer!.Dispose();
    }
}
