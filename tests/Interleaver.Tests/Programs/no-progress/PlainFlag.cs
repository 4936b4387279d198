// The flag is never set, and the loop does nothing but look.
class Program
{
    private static bool stop;

    private static void Main()
    {
        while (!stop) // <- here
        {
        } // <- here
    }
}
