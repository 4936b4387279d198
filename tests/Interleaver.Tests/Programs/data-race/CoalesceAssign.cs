// A field that is filled when it is first needed, used by two threads without a lock.
class Cache
{
    public string? Text;
}

class Program
{
    private static void Main()
    {
        var cache = new Cache();
        var other = new Thread(() => cache.Text ??= "x"); // <- here
        other.Start();
        cache.Text ??= "x"; // <- here
        other.Join();
    }
}
