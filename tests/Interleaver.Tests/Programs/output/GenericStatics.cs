// A generic class has statics for each instantiation, and its static constructor runs once for each.
class Registry<T>
{
    public static readonly List<T> Items = new();
    public static int Made;
    private static readonly string Label = $"registry of {typeof(T).Name}";

    static Registry()
    {
        Console.WriteLine($"making the {Label}");
        Made = 1;
    }

    public static string Add(T item)
    {
        Items.Add(item);
        Made++;
        return $"{Label}: {Items.Count} items, {Made}";
    }
}

class Base<T>
{
    protected static T? shared;

    public static void Set(T value) => shared = value;
}

class Derived : Base<string>
{
    public static string Get() => shared + "!";
}

class Lazily
{
    public static int Reads;
    public static readonly int Value = Next();

    private static int Next() => ++Reads * 10;
}

class Program
{
    private static int counter = Start();

    private static int Start()
    {
        Console.WriteLine("start");
        return 5;
    }

    private static void Main()
    {
        Console.WriteLine(Registry<int>.Add(1));
        Console.WriteLine(Registry<string>.Add("a"));
        Console.WriteLine(Registry<int>.Add(2));
        Console.WriteLine(Registry<List<int>>.Add(new List<int>()));
        Derived.Set("shared");
        Console.WriteLine(Derived.Get());
        Console.WriteLine(Lazily.Value + Lazily.Reads);
        counter += 2;
        Console.WriteLine(counter);
    }
}
