// A static struct is replaced as a whole, and another thread reads its last field.
struct Pair
{
    public int Left;
    public int Right;
}

class Program
{
    private static Pair shared;

    private static void Main()
    {
        var other = new Thread(() => shared = new Pair { Right = 1 }); // <- here
        other.Start();
        Console.WriteLine(shared.Right); // <- here
        other.Join();
    }
}
