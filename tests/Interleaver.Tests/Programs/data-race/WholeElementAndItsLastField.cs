// A struct in an array is replaced as a whole, and another thread reads its last field.
struct Pair
{
    public int Left;
    public int Right;
}

class Program
{
    private static void Main()
    {
        var pairs = new Pair[2];
        var other = new Thread(() => pairs[1] = new Pair { Right = 1 }); // <- here
        other.Start();
        Console.WriteLine(pairs[1].Right); // <- here
        other.Join();
    }
}
