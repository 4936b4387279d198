// params, optional and named arguments, in, out, ref, generic inference, extension methods.
static class Extensions
{
    public static T Second<T>(this IEnumerable<T> items) => items.Skip(1).First();

    public static void Swap<T>(ref this T a, ref T b) where T : struct => (a, b) = (b, a);
}

class Program
{
    private static int Sum(params int[] numbers) => numbers.Sum();

    private static string Spread(string first, params ReadOnlySpan<object> rest)
    {
        var text = first;
        foreach (var item in rest)
        {
            text += "," + item;
        }

        return text;
    }

    private static string Named(int a, int b = 2, string c = "c") => $"{a} {b} {c}";

    private static double Norm(in (double X, double Y) point) => point.X * point.X + point.Y * point.Y;

    private static bool TryHalf(int n, out int half)
    {
        half = n / 2;
        return n % 2 == 0;
    }

    private static ref int Max(ref int a, ref int b) => ref a > b ? ref a : ref b;

    private static void Main()
    {
        Console.WriteLine($"{Sum()} {Sum(1)} {Sum(1, 2, 3)} {Sum([4, 5])}");
        Console.WriteLine(Spread("a", 1, 'b', "c", 2.5f));
        Console.WriteLine($"{Named(1)} {Named(1, c: "x")} {Named(c: "y", a: 3, b: 4)}");
        Console.WriteLine(Norm((3, 4)));
        Console.WriteLine(TryHalf(9, out var half) ? "even" : $"odd, {half}");
        var (a, b) = (3, 8);
        Max(ref a, ref b) = 0;
        Console.WriteLine($"{a} {b}");
        a.Swap(ref b);
        Console.WriteLine($"{a} {b} {new[] { 5, 6, 7 }.Second()}");
        int[] numbers = [1, 2, 3];
        ref var middle = ref numbers[1];
        middle = 20;
        middle += numbers[0];
        Console.WriteLine(string.Join(' ', numbers));
        for (ref var each = ref numbers[0]; each < 5; each++)
        {
        }

        Console.WriteLine(numbers[0]);
        int.TryParse("12x", out numbers[2]);
        Console.WriteLine(numbers[2]);
    }
}
