// Two dispose of it: whoever comes second does nothing, and .NET has a lock around that.
class Program
{
    private static void Main()
    {
        var local = new ThreadLocal<int>();
        var other = new Thread(local.Dispose);
        other.Start();
        local.Dispose();
        other.Join();
    }
}
