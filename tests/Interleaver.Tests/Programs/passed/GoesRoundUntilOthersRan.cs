// Yield says that others could run, and that is all that this loop asks for.
class Program
{
    private static void Main()
    {
        var other = new Thread(() =>
        {
            while (!Thread.Yield())
            {
            }
        });
        other.Start();
        other.Join();
    }
}
