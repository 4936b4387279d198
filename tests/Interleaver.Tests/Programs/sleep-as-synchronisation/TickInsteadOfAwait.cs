// That a timer ticks is no promise that the other method has come to its end.
class Program
{
    private static int result;

    private static async Task Main()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var work = Task.Run(() => result = 1);
        await timer.WaitForNextTickAsync(); // <- here
        Console.WriteLine(result);
    }
}
