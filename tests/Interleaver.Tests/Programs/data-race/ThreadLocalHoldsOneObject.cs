// A place for each thread, but the same object in all of them.
class Program
{
    private static void Main()
    {
        var shared = new List<int>();
        using var list = new ThreadLocal<List<int>>(() => shared);
        var other = new Thread(() => list.Value!.Add(1)); // <- here
        other.Start();
        list.Value!.Add(2); // <- here
        other.Join();
    }
}
