// Tries to take the lock again and again.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
    }

    private static void Work()
    {
        while (!Monitor.TryEnter(Gate)) // <- here
        {
        }

        Monitor.Exit(Gate);
    }
}
