// A text is parsed into a field of a struct that another thread reads.
struct Pair
{
    public int Left;
    public int Right;
}

class Program
{
    private Pair own;

    private static void Main()
    {
        var program = new Program();
        var other = new Thread(() => int.TryParse("5", out program.own.Right)); // <- here
        other.Start();
        Console.WriteLine(program.own.Right); // <- here
        other.Join();
    }
}
