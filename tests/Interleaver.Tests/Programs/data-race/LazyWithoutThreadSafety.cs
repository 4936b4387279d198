// Two threads ask for a lazy value that was told to have no thread safety.
class Program
{
    private static void Main()
    {
        var lazy = new Lazy<int>(() => 1, LazyThreadSafetyMode.None);
        var other = new Thread(() => Console.WriteLine(lazy.Value)); // <- here
        other.Start();
        Console.WriteLine(lazy.Value); // <- here
        other.Join();
    }
}
