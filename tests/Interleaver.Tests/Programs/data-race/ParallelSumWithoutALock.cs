// A value for each worker is the worker's own; the sum of them is not.
class Program
{
    private static void Main()
    {
        var sum = 0;
        Parallel.For(0, 4, () => 0, (i, _, local) => local + i, local => sum += local); // <- here
        Console.WriteLine(sum);
    }
}
