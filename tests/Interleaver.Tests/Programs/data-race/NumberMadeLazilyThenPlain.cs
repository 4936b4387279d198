// A number is made under a lock when it is first asked for, and another thread reads it as if it were nobody else's.
class Program
{
    private static int number;
    private static bool isMade;
    private static object? gate;

    private static void Main()
    {
        var other = new Thread(() => LazyInitializer.EnsureInitialized(ref number, ref isMade, ref gate, () => 7)); // <- here
        other.Start();
        Console.WriteLine(number); // <- here
        other.Join();
    }
}
