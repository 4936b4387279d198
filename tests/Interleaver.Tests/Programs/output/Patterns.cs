// Pattern matching: types, properties, relations, lists, tuples, and, or, not, var.
abstract class Shape;

class Circle(double radius) : Shape
{
    public double Radius { get; } = radius;
}

class Box(int width, int height) : Shape
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public void Deconstruct(out int width, out int height) => (width, height) = (Width, Height);
}

class Program
{
    private static void Main()
    {
        object?[] things = [new Circle(2), new Box(3, 3), new Box(2, 5), new Box(0, 1), 42, -1, 3.5, "text", "", null, new[] { 1, 2, 3 }, new[] { 7 }, Array.Empty<int>(), 'x', (1, "b")];
        foreach (var thing in things)
        {
            Console.WriteLine(Describe(thing));
        }

        Console.WriteLine($"{Play("rock", "paper")} {Play("rock", "rock")} {Play("paper", "rock")}");
        if (things[4] is int number and > 40 && things[7] is string { Length: var length } && things[9] is not { })
        {
            Console.WriteLine(number + length);
        }
    }

    private static string Describe(object? thing) => thing switch
    {
        null => "nothing",
        Circle { Radius: > 1 and < 3 } => "a small circle",
        Box(var w, var h) when w == h => $"a square of {w}",
        Box { Width: 0 } or Box { Height: 0 } => "a line",
        Box { Width: var w, Height: var h } box => $"a box of {w} by {h}, {box.Width * box.Height} in all",
        int and (< 0 or > 100) => "an odd number",
        int n => $"the number {n}",
        double d => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the fraction {d}"),
        string { Length: 0 } => "an empty text",
        string s => $"the text {s}",
        int[] and [] => "no numbers",
        int[] and [var only] => $"only {only}",
        int[] and [var first, .., var last] => $"from {first} to {last}",
        (int a, string b) => $"a pair of {a} and {b}",
        char and not ('a' or 'b') => "a letter, but not a or b",
        _ => "something",
    };

    private static string Play(string a, string b) => (a, b) switch
    {
        ("rock", "paper") or ("paper", "scissors") or ("scissors", "rock") => "second",
        var (x, y) when x == y => "nobody",
        _ => "first",
    };
}
