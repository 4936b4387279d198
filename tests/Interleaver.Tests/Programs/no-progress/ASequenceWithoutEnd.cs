// A few calls make a sequence that one call of the library would go through for years.
class Program
{
    private static void Main()
    {
        var ones = Enumerable.Repeat(1, 2);
        for (var i = 0; i < 60; i++)
        {
            ones = ones.Concat(ones);
        }

        Console.WriteLine(ones.Sum()); // <- here
    }
}
