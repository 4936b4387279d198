// A struct is replaced as a whole, and another thread reads its last field.
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
        var other = new Thread(() => program.own = new Pair { Right = 1 }); // <- here
        other.Start();
        Console.WriteLine(program.own.Right); // <- here
        other.Join();
    }
}
