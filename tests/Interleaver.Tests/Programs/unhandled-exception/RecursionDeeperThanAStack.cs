// The recursion would end, but not every machine's stack has room for so many calls.
class Program
{
    private static int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1); // <- here

    private static void Main() => Console.WriteLine(Depth(10_100));
}
