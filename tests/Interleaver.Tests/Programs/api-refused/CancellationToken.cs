// Not modelled yet.
class Program
{
    private static void Main()
    {
        using var source = new CancellationTokenSource(); // <- here
        source.Cancel(); // <- here
    } // <- here
}
