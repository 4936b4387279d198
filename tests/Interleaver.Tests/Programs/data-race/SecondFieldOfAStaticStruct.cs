// Two threads use the second field of a static struct, one after the other or not.
class Program
{
    private static (int Left, int Right) kept;

    private static void Main()
    {
        var writer = new Thread(() => kept.Right = 1); // <- here
        writer.Start();
        var seen = kept.Right; // <- here
        writer.Join();
        Console.Write(seen);
    }
}
