// The field was made on first use, and is then replaced while another thread asks for it as before.
class Program
{
    private static string? text;
    private static bool isMade;
    private static object? gate;

    private static string Text() => LazyInitializer.EnsureInitialized(ref text, ref isMade, ref gate, () => "first")!; // <- here

    private static void Main()
    {
        Console.WriteLine(Text());
        var reader = new Thread(() => Console.WriteLine(Text()));
        reader.Start();
        text = "second"; // <- here
        reader.Join();
    }
}
