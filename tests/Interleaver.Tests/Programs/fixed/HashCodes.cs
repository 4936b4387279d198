// Hash codes into which plain .NET mixes a seed, an address or the machine.
using System.Collections;
using System.Globalization;
using System.Numerics;

record Person(string Name, int Age);

record Pupil(string Name, int Age, string School) : Person(Name, Age);

record struct Point(int X, string Label);

struct Plain(string text, double number)
{
    public string Text = text;
    public double Number = number;

    public readonly int OfBase() => base.GetHashCode();
}

struct Own(int key)
{
    private readonly int key = key;

    public override readonly int GetHashCode() => key;

    public override readonly bool Equals(object? obj) => obj is Own own && own.key == key;
}

class Node
{
    public int OfBase() => base.GetHashCode();
}

enum Colour
{
    Red,
    Green,
}

class Backwards : IEqualityComparer<string>
{
    public bool Equals(string? x, string? y) => x == y;

    public int GetHashCode(string text) => text.Length;
}

class Program
{
    private static void Main()
    {
        Texts();
        Values();
        Objects();
        Comparers();
        Order();
    }

    private static int Of<T>(T value) where T : notnull => value.GetHashCode();

    private static int ByDefault<T>(T value) where T : notnull => EqualityComparer<T>.Default.GetHashCode(value);

    private static void Say(string what, params int[] codes) => Console.WriteLine($"{what}: {string.Join(' ', codes)}");

    private static void Texts()
    {
        object boxed = "apple";
        Say("text", "apple".GetHashCode(), boxed.GetHashCode(), Of("apple"), ByDefault("apple"), string.GetHashCode("apple".AsSpan()));
        Say("text by rule", "Apple".GetHashCode(StringComparison.Ordinal), "Apple".GetHashCode(StringComparison.OrdinalIgnoreCase));
        Say("type", typeof(Person).GetHashCode(), typeof(List<int>).GetHashCode());
    }

    private static void Values()
    {
        (string, int) pair = ("a", 1);
        (int, int, int, int, int, int, int, string) many = (1, 2, 3, 4, 5, 6, 7, "8");
        Say("value tuple", pair.GetHashCode(), Of(pair), ByDefault(pair), many.GetHashCode());
        Say("tuple", Tuple.Create("a", 1).GetHashCode(), Of(Tuple.Create("a", 1)));
        Say("record", new Person("Ada", 3).GetHashCode(), Of(new Person("Ada", 3)), new Pupil("Ada", 3, "x").GetHashCode());
        Say("record struct", new Point(1, "a").GetHashCode(), ByDefault(new Point(1, "a")));
        Say("anonymous", new { Name = "a", Age = 1 }.GetHashCode());
        Say("plain struct", new Plain("a", 1).GetHashCode(), Of(new Plain("a", 1)), new Plain("a", 1).OfBase());
        Say("own", new Own(7).GetHashCode(), Of(new Own(7)), ByDefault(new Own(7)));
        Say("combined", HashCode.Combine("a", 1), HashCode.Combine(Colour.Green, "a", (1, "b")));
        Say("pair", KeyValuePair.Create("a", 1).GetHashCode());
        Say("nothing", ((int?)null).GetHashCode(), Of<(string?, int)>((null, 0)));
        Say("number", 7.GetHashCode(), 7L.GetHashCode(), 1.5.GetHashCode(), Colour.Green.GetHashCode(), 'x'.GetHashCode(), 2.5m.GetHashCode());
        Say("big", new BigInteger(5).GetHashCode(), new Complex(1, 2).GetHashCode(), ((Int128)5).GetHashCode(), (1..^2).GetHashCode());
        Say("time", TimeSpan.FromSeconds(1).GetHashCode(), new DateTime(2026, 1, 1).GetHashCode(), Guid.Empty.GetHashCode());
    }

    private static void Objects()
    {
        Node one = new(), two = new();
        Action act = Objects;
        Say("object", one.GetHashCode(), two.GetHashCode(), Of(one), ByDefault(two), one.OfBase(), HashCode.Combine(one));
        Say("array", new int[3].GetHashCode(), new object().GetHashCode());
        Say("record of an object", (one, "a").GetHashCode(), new { one }.GetHashCode());
        Say("delegate", act.GetHashCode(), (act + act).GetHashCode());
        Say("culture", CultureInfo.InvariantCulture.GetHashCode(), new CultureInfo("de-DE").GetHashCode());
        Say("task", Task.CompletedTask.GetHashCode(), default(CancellationToken).GetHashCode());
    }

    private static void Comparers()
    {
        IEqualityComparer untyped = StringComparer.Ordinal;
        Say("ordinal", StringComparer.Ordinal.GetHashCode("Apple"), untyped.GetHashCode("Apple"), StringComparer.OrdinalIgnoreCase.GetHashCode("Apple"));
        Say("culture", StringComparer.InvariantCulture.GetHashCode("Apple"), StringComparer.CurrentCultureIgnoreCase.GetHashCode("Apple"));
        Say("own", new Backwards().GetHashCode("abc"), ((IEqualityComparer<string>)new Backwards()).GetHashCode("abcd"));
        Say("made", EqualityComparer<string>.Create((x, y) => x == y, text => text.GetHashCode()).GetHashCode("a"));
        Say("structure", StructuralComparisons.StructuralEqualityComparer.GetHashCode(new[] { "a", "b" }),
            ((IStructuralEquatable)("a", 1)).GetHashCode(EqualityComparer<object>.Default));
        Say("sets", HashSet<string>.CreateSetComparer().GetHashCode(["a"]));
        Say("untyped", ((IEqualityComparer)EqualityComparer<string>.Default).GetHashCode("a"));
    }

    private static void Order()
    {
        string[] names = ["cherry", "apple", "fig", "banana", "date", "elder"];
        var table = new Hashtable();
        var dictionary = new Dictionary<(string, Colour), int>();
        var set = new HashSet<Person>();
        foreach (var name in names)
        {
            table[name] = name.Length;
            dictionary[(name, Colour.Red)] = name.Length;
            set.Add(new Person(name, 1));
        }

        dictionary.Remove(("fig", Colour.Red));
        set.Remove(new Person("date", 1));
        dictionary[("grape", Colour.Green)] = 5;
        Console.WriteLine(string.Join(' ', table.Keys.Cast<string>()));
        Console.WriteLine(string.Join(' ', new Hashtable(table, StringComparer.OrdinalIgnoreCase).Keys.Cast<string>()));
        Console.WriteLine(string.Join(' ', dictionary.Keys));
        Console.WriteLine(string.Join(' ', set.Select(person => person.Name)));
        Console.WriteLine(string.Join(' ', names.GroupBy(name => (name.Length, "x")).Select(group => group.Count())));
        Func<Guid> make = Guid.NewGuid;
        Console.WriteLine($"{make()} {new Lazy<Guid>(Guid.NewGuid).Value}");
    }
}
