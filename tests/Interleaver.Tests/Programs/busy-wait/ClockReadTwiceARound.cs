// A loop that waits for a time, and reads the clock once more in each round: for it, too, time passes.
class Program
{
    private static void Main()
    {
        var (end, last) = (Environment.TickCount64 + 5, 0L);
        while (Environment.TickCount64 < end) // <- here
        {
            last = Environment.TickCount64;
        }

        if (last > Environment.TickCount64)
        {
            throw new InvalidOperationException("back in time");
        }
    }
}
