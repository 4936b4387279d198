// Fields that are made on first use, with and without a lock.
class Cache
{
    private List<int>? free;
    private int number;
    private bool isNumbered;
    private object? gate;
    private string? text;
    private object? textGate;

    public List<int> Free => LazyInitializer.EnsureInitialized(ref free);

    public int Number => LazyInitializer.EnsureInitialized(ref number, ref isNumbered, ref gate, () => 7);

    public string Text => LazyInitializer.EnsureInitialized(ref text, ref textGate, () => "made");
}

class Program
{
    private static void Main()
    {
        var cache = new Cache();
        List<int>? theirs = null;
        var other = new Thread(() =>
        {
            theirs = cache.Free;
            Check(cache);
        });
        other.Start();
        var mine = cache.Free;
        Check(cache);
        other.Join();
        if (mine != theirs)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Check(Cache cache)
    {
        if (cache.Number != 7 || cache.Text != "made")
        {
            throw new InvalidOperationException();
        }
    }
}
