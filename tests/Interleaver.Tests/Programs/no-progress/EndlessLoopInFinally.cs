// A finally that never ends, while the interleaving is being taken down.
class Program
{
    private static void Main()
    {
        try
        {
            int.Parse("x");
        }
        finally
        {
            while (true) // <- here
            {
            } // <- here
        }
    }
}
