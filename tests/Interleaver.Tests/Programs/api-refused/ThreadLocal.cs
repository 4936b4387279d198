// Not modelled yet.
class Program
{
    private static void Main()
    {
        using var mine = new ThreadLocal<int>(() => 1); // <- here
        Console.WriteLine(mine.Value); // <- here
    } // <- here
}
