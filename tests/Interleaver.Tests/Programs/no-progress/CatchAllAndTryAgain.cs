// Whatever happens is caught, and the loop goes on.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        while (true) // <- here
        {
            try
            {
                lock (Gate) // <- here
                {
                    throw new FormatException();
                } // <- here
            }
            catch
            {
            }
        }
    }
}
