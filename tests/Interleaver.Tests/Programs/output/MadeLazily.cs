// Lazy values in all modes, what they keep of exceptions, and fields made on first use.
class Unlucky
{
    public Unlucky() => throw new FormatException("unlucky");
}

class NeedsANumber(int number)
{
    public int Number => number;
}

class Program
{
    private static void Main()
    {
        foreach (var mode in Enum.GetValues<LazyThreadSafetyMode>())
        {
            var calls = 0;
            var lazy = new Lazy<string>(() => $"made {++calls}", mode);
            Console.WriteLine($"{mode} {lazy.IsValueCreated} {lazy} {lazy.Value} {lazy.Value} {lazy} {lazy.IsValueCreated}");
            var failing = new Lazy<int>(() => ++calls > 3 ? calls : throw new InvalidOperationException($"call {calls}"), mode);
            Console.WriteLine($"{Try(() => failing.Value)}, {Try(() => failing.Value)}, {Try(() => failing.Value)}, {failing.IsValueCreated}");
            var constructed = new Lazy<List<int>>(mode);
            constructed.Value.Add(1);
            Console.WriteLine(constructed.Value.Count);
            Console.WriteLine(Try(() => new Lazy<Unlucky>(mode).Value));
            Console.WriteLine(Try(() => new Lazy<NeedsANumber>(mode).Value));
        }

        Lazy<int> asksItself = null!;
        asksItself = new Lazy<int>(() => asksItself.Value);
        Console.WriteLine($"{Try(() => asksItself.Value)}, {Try(() => asksItself.Value)}");
        Lazy<int> forgives = null!;
        forgives = new Lazy<int>(() => Try(() => forgives.Value).Length, isThreadSafe: false);
        Console.WriteLine($"{forgives.Value} {forgives.IsValueCreated}");
        Console.WriteLine(Try(() => new Lazy<int>((Func<int>)null!)));
        Console.WriteLine(Try(() => new Lazy<int>((LazyThreadSafetyMode)9)));
        Console.WriteLine(new Lazy<string>("given").ToString() + new Lazy<int>(4).IsValueCreated);
        var described = new Lazy<int, string>(() => 6, "a perfect number", true);
        Console.WriteLine($"{described.Metadata}: {described.Value}");

        string? text = null;
        object? gate = null;
        bool isMade = false;
        Console.WriteLine(Try(() => LazyInitializer.EnsureInitialized(ref text, () => null!)));
        Console.WriteLine(LazyInitializer.EnsureInitialized(ref text, ref gate, () => "first") + text + (gate is not null));
        Console.WriteLine(LazyInitializer.EnsureInitialized(ref text, () => "second"));
        Console.WriteLine(LazyInitializer.EnsureInitialized(ref text, ref isMade, ref gate, () => "third") + isMade);
        Unlucky? unlucky = null;
        Console.WriteLine(Try(() => LazyInitializer.EnsureInitialized(ref unlucky)));
        NeedsANumber? needy = null;
        Console.WriteLine(Try(() => LazyInitializer.EnsureInitialized(ref needy)));
    }

    private static string Try(Func<object?> call)
    {
        try
        {
            return $"{call()}";
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message}{exception.InnerException?.Message}";
        }
    }
}
