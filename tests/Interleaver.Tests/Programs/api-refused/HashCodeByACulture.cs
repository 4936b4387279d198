// What a culture calls equal differs from machine to machine, and so do the numbers.
using System.Globalization;

class Program
{
    private static void Main() =>
        Console.WriteLine(CultureInfo.InvariantCulture.CompareInfo.GetHashCode("a", CompareOptions.IgnoreCase)); // <- here
}
