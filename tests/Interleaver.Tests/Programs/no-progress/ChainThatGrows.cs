// What is asked for is told by its own line, not by that of the last call.
// Says: main asks for more and more memory
class Program
{
    private static int rounds;

    private static void Main()
    {
        byte[]? last = null;
        while (true)
        {
            Interlocked.Increment(ref rounds);
            last = new byte[100_000]; // <- here
        }
    }
}
