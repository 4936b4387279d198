// Not modelled yet.
class Program
{
    private static void Main()
    {
        var timer = new Timer(_ => { });
        _ = timer.DisposeAsync(); // <- here
    }
}
