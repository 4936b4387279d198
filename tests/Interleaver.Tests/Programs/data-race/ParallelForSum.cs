// Every index adds to the same local.
class Program
{
    private static void Main()
    {
        var sum = 0;
        Parallel.For(0, 4, i => sum += i); // <- here
        Console.WriteLine(sum);
    }
}
