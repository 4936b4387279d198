// switch statements and expressions: jump tables, strings, patterns, goto case.
class Program
{
    private enum Colour
    {
        Red,
        Green,
        Blue,
    }

    private static void Main()
    {
        for (var i = -1; i < 8; i++)
        {
            Console.WriteLine($"{i}: {Word(i)} {Kind(i)} {Steps(i)}");
        }

        foreach (var text in new[] { "one", "two", "three", "four", "five", "six", "seven", "", null })
        {
            Console.WriteLine($"{text ?? "null"} is {Number(text)}");
        }

        Console.WriteLine(string.Join(", ", Enum.GetValues<Colour>().Select(Name)));
    }

    private static string Word(int n)
    {
        switch (n)
        {
            case 0:
                return "zero";
            case 1:
            case 2:
                return "few";
            case 3:
            case 4:
            case 5:
                return "some";
            default:
                return "many";
        }
    }

    private static string Kind(int n) => n switch
    {
        < 0 => "negative",
        0 => "nothing",
        > 5 and < 7 => "nearly",
        _ when n % 2 == 0 => "even",
        _ => "odd",
    };

    private static int Steps(int n)
    {
        var steps = 0;
        switch (n)
        {
            case 3:
                steps++;
                goto case 2;
            case 2:
                steps++;
                goto case 1;
            case 1:
                steps++;
                break;
            default:
                steps = -1;
                break;
        }

        return steps;
    }

    private static int Number(string? text) => text switch
    {
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        null => -1,
        _ => 0,
    };

    private static string Name(Colour colour) => colour switch
    {
        Colour.Red => "red",
        Colour.Green => "green",
        Colour.Blue => "blue",
        _ => throw new ArgumentOutOfRangeException(nameof(colour)),
    };
}
