// Whatever goes wrong on the way down is answered with another recursion.
class Program
{
    private static int Down(int n) // <- here
    { // <- here
        try
        {
            return Down(n + 1); // <- here
        }
        catch
        {
            return Down(0);
        }
    }

    private static void Main()
    {
        var other = new Thread(() => Down(0));
        other.Start();
        other.Join();
    }
}
