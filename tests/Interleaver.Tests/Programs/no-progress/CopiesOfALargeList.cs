// Each copy is large, and is given back: all the same, they are asked for.
// Says: main asks for more and more memory
class Program
{
    private static readonly List<int> all = [.. new int[100_000]];

    private static void Main()
    {
        var copies = 0;
        for (var i = 0; i < 100; i++)
        {
            copies += Volatile.Read(ref copies) < 0 ? 1 : 0;
            Use(new List<int>(all)); // <- here
        }
    }

    private static void Use(List<int> copy)
    {
    }
}
