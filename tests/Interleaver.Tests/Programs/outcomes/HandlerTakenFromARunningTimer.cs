// Who takes a handler from a timer that runs may come in time.
// Outcomes: 0, 1
class Program
{
    private static int count;

    private static void Main()
    {
        using var timer = new System.Timers.Timer(10) { AutoReset = false };
        timer.Elapsed += Count;
        timer.Start();
        Thread.Sleep(10);
        timer.Elapsed -= Count;
        Thread.Sleep(100);
        Console.Write(Volatile.Read(ref count));
    }

    private static void Count(object? sender, System.Timers.ElapsedEventArgs e) => Interlocked.Increment(ref count);
}
