// The same, on the thread that runs the program.
class Program
{
    private static void Main()
    {
        for (; ; ) // <- here
        {
        } // <- here
    }
}
