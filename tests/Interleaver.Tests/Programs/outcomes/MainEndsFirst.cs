// Main may end before the thread that it started, which goes on all the same.
// Outcomes: ab
class Program
{
    private static void Main() => new Thread(Print).Start();

    private static void Print()
    {
        Console.Write("a");
        Console.Write("b");
    }
}
