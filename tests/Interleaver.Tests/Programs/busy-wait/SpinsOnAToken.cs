// Nothing happens in the loop, so the look at the token is all that it does.
class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource(10);
        while (!source.IsCancellationRequested) // <- here
        {
        }
    }
}
