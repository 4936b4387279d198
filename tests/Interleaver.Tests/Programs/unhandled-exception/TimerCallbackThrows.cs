// Nobody catches what a callback throws: the process ends.
class Program
{
    private static void Main()
    {
        using var timer = new Timer(_ => throw new FormatException(), null, 10, -1); // <- here
        Thread.Sleep(100);
    }
}
