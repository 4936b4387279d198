// The stack of the engine survives it.
class Program
{
    private static int Depth(int n) => 1 + Depth(n + 1); // <- here

    private static void Main() => Console.WriteLine(Depth(0));
}
