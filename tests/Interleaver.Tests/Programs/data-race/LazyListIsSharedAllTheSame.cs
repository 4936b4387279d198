// The list is made once, by one thread; to add to it is another matter.
class Program
{
    private static void Main()
    {
        var lazy = new Lazy<List<int>>();
        var other = new Thread(() => lazy.Value.Add(1)); // <- here
        other.Start();
        lazy.Value.Add(2); // <- here
        other.Join();
    }
}
