// Events with own accessors, multicast delegates, using in both forms, disposal order, nested enumerators.
class Source
{
    private Action<string>? handlers;

    public event Action<string> Said
    {
        add
        {
            Console.WriteLine("added");
            handlers += value;
        }

        remove => handlers -= value;
    }

    public event EventHandler<int>? Counted;

    public void Say(string text) => handlers?.Invoke(text);

    public void Count(int n) => Counted?.Invoke(this, n);
}

class Resource(string name) : IDisposable
{
    public void Dispose() => Console.WriteLine($"closing {name}");
}

class Program
{
    private static void Main()
    {
        var source = new Source();
        Action<string> shout = text => Console.WriteLine(text.ToUpperInvariant());
        source.Said += shout;
        source.Said += text => Console.WriteLine(text + "…");
        source.Say("hello");
        source.Said -= shout;
        source.Say("again");
        var total = 0;
        source.Counted += (_, n) => total += n;
        source.Counted += (_, n) => total += n * 10;
        source.Count(4);
        Console.WriteLine(total);
        Func<int, int> chain = x => x + 1;
        chain += x => x * 100;
        Console.WriteLine($"{chain(5)} {chain.GetInvocationList().Length}");

        using var outer = new Resource("outer");
        using (var inner = new Resource("inner"))
        {
            Console.WriteLine("inside");
        }

        try
        {
            using var failing = new Resource("failing");
            throw new FormatException();
        }
        catch (FormatException)
        {
            Console.WriteLine("caught");
        }

        Resource? nothing = null;
        using (nothing)
        {
            Console.WriteLine("nothing to close");
        }
    }
}
