// A caught exception ends the calls that it leaves: thirty thousand of those are no recursion.
class Program
{
    private static int Deep(int n) => n == 0 ? throw new InvalidOperationException() : Deep(n - 1);

    private static void Main()
    {
        for (var i = 0; i < 1_000; i++)
        {
            try
            {
                Deep(29);
            }
            catch (InvalidOperationException)
            {
            }
        }
    }
}
