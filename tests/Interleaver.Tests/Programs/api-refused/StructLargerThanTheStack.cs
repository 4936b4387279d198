// A value that no stack holds.
class Program
{
    private static void Main()
    {
        var buffer = default(Buffer); // <- here
        Console.WriteLine(buffer[0]);
    }

    [System.Runtime.CompilerServices.InlineArray(100_000)]
    private struct Buffer
    {
        private int first;
    }
}
