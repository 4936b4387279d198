// The field is made safely, and then read as if it were nobody else's.
class Program
{
    private static string? text;

    private static void Main()
    {
        var other = new Thread(() => LazyInitializer.EnsureInitialized(ref text, () => "made")); // <- here
        other.Start();
        Console.WriteLine(text); // <- here
        other.Join();
    }
}
