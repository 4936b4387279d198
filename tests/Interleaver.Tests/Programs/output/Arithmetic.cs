// checked and unchecked, conversions, overflow, division, decimal, big numbers, comparisons with NaN.
using System.Globalization;

class Program
{
    private static int max = int.MaxValue;
    private static int min = int.MinValue;
    private static byte small = 255;

    private static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.WriteLine(unchecked(max + 1));
        Try("sum", () => checked(max + 1));
        Try("product", () => checked(max * 2));
        Try("cast", () => checked((byte)(small + 1)));
        Try("minus", () => checked(-min));
        Try("divide", () => 1 / (max - max));
        Try("array", () => new int[max - max - 1].Length);
        checked
        {
            Try("increment", () => ++small);
        }

        unchecked
        {
            small++;
        }

        Console.WriteLine($"{small} {(sbyte)-1} {unchecked((uint)-1)} {(int)3.99} {(long)-2.5f} {(char)66} {(double)1 / 3:F4}");
        Console.WriteLine($"{double.NaN == double.NaN} {0.1 + 0.2 == 0.3} {0.1m + 0.2m == 0.3m} {1 / 0.0} {double.MaxValue * 10}");
        Console.WriteLine(System.Numerics.BigInteger.Pow(2, 100));
        Console.WriteLine($"{Math.Round(2.5)} {Math.Round(2.5, MidpointRounding.AwayFromZero)} {Math.Floor(-1.5)} {Math.Clamp(12, 0, 10)}");
    }

    private static void Try(string what, Func<int> compute)
    {
        try
        {
            Console.WriteLine($"{what}: {compute()}");
        }
        catch (ArithmeticException exception)
        {
            Console.WriteLine($"{what}: {exception.GetType().Name}");
        }
    }
}
