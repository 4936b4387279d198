// Nobody called Cancel who could catch what the callback throws.
class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource(10);
        source.Token.Register(() => throw new FormatException()); // <- here
        Thread.Sleep(20);
    }
}
