// The last field of a struct is changed, and another thread copies the whole.
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
        var other = new Thread(() => program.own.Right = 1); // <- here
        other.Start();
        Console.WriteLine(program.own); // <- here
        other.Join();
    }
}
