// A delegate that is combined, used by two threads without a lock.
class Source
{
    public Action? Handlers;
}

class Program
{
    private static void Main()
    {
        var source = new Source();
        var other = new Thread(() => source.Handlers += () => { }); // <- here
        other.Start();
        source.Handlers += () => { }; // <- here
        other.Join();
    }
}
