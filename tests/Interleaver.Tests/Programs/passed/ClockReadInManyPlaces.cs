// Code that reads the time in many places waits for nothing: no time passes by that.
class Program
{
    private static void Main()
    {
        long[] times =
        [
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
            Environment.TickCount64,
        ];
        if (times.Distinct().Count() > 1)
        {
            throw new InvalidOperationException("it was late");
        }
    }
}
