// Default interface methods, explicit implementations, static abstract members, generic maths, variance.
interface INamed
{
    string Name { get; }

    string Greet() => $"Hello, {Name}!";

    static string Version => "1.0";
}

interface ILoud
{
    string Greet();
}

class Person(string name) : INamed, ILoud
{
    public string Name { get; } = name;

    string ILoud.Greet() => $"HELLO, {Name.ToUpperInvariant()}!";
}

class Robot : INamed
{
    public string Name => "R2";

    string INamed.Greet() => "Beep";
}

interface IShape<TSelf> where TSelf : IShape<TSelf>
{
    static abstract TSelf Unit { get; }

    static abstract TSelf operator +(TSelf a, TSelf b);

    static virtual string Describe() => typeof(TSelf).Name;
}

readonly record struct Length(int Metres) : IShape<Length>
{
    public static Length Unit => new(1);

    public static Length operator +(Length a, Length b) => new(a.Metres + b.Metres);
}

class Program
{
    private static T SumOf<T>(IEnumerable<T> items) where T : System.Numerics.INumber<T>
    {
        var sum = T.Zero;
        foreach (var item in items)
        {
            sum += item;
        }

        return sum;
    }

    private static T Add<T>(int times) where T : IShape<T>
    {
        var sum = T.Unit;
        for (var i = 1; i < times; i++)
        {
            sum += T.Unit;
        }

        return sum;
    }

    private static string Describe<T>() where T : IShape<T> => T.Describe();

    private static void Main()
    {
        INamed[] all = [new Person("Ada"), new Robot()];
        foreach (var each in all)
        {
            Console.WriteLine(each.Greet());
        }

        Console.WriteLine(((ILoud)all[0]).Greet() + INamed.Version);
        Console.WriteLine($"{SumOf([1, 2, 3])} {SumOf([0.5, 0.25])} {Add<Length>(4)} {Describe<Length>()}");
        IEnumerable<object> objects = new List<string> { "a" };
        Func<object, string> general = o => $"<{o}>";
        Func<string, object> special = general;
        Console.WriteLine($"{objects.First()}{special("b")}");
        IComparer<string> byLength = Comparer<string>.Create((x, y) => x.Length - y.Length);
        Console.WriteLine(string.Join(' ', new[] { "ccc", "a", "bb" }.Order(byLength)));
    }
}
