// Not modelled yet.
class Program
{
    private static void Main()
    {
        using var timer = new Timer(_ => { }, null, 0, 1); // <- here
    } // <- here
}
