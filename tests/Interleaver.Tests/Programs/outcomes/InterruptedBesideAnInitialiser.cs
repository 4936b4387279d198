// Who waits for another thread to initialise a class is not to be interrupted in that: the next wait is.
// Outcomes: 1 interrupted
class Settings
{
    public static readonly int Number = Make();

    private static int Make()
    {
        Program.Begun = true;
        return 1;
    }
}

class Program
{
    public static volatile bool Begun;

    private static void Main()
    {
        var first = new Thread(() => _ = Settings.Number);
        var second = new Thread(() =>
        {
            try
            {
                Console.Write(Settings.Number);
                Thread.Sleep(Timeout.Infinite);
            }
            catch (ThreadInterruptedException)
            {
                Console.Write(" interrupted");
            }
        });
        first.Start();
        second.Start();
        second.Interrupt();
        first.Join();
        second.Join();
    }
}
