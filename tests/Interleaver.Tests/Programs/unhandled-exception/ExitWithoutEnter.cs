// Only the holder may give a lock back.
class Program
{
    private static void Main()
    {
        var gate = new object();
        Monitor.Exit(gate); // <- here
    }
}
