// A timer that has come for the only time comes again when it is told to repeat itself, though it does not call itself enabled; and to close it ends that.
// Outcomes: 1 False 4 False 4
class Program
{
    private static int count;

    private static void Main()
    {
        var timer = new System.Timers.Timer(10) { AutoReset = false };
        timer.Elapsed += (_, _) => Interlocked.Increment(ref count);
        timer.Start();
        Thread.Sleep(50);
        Console.Write($"{Volatile.Read(ref count)} {timer.Enabled} ");
        timer.AutoReset = true;
        Thread.Sleep(35);
        Console.Write($"{Volatile.Read(ref count)} {timer.Enabled} ");
        timer.Close();
        timer.Interval = 5;
        Thread.Sleep(100);
        Console.Write(Volatile.Read(ref count));
    }
}
