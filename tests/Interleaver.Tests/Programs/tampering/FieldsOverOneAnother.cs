// Two references in one place: one object could be taken for another.
using System.Runtime.InteropServices;

class Program
{
    private static void Main()
    {
        var both = new Both { Text = "text" }; // <- here
        Console.WriteLine(both.Number!.Length); // <- here
    }

    [StructLayout(LayoutKind.Explicit)]
    private struct Both
    {
        [FieldOffset(0)]
        public string? Text;
        [FieldOffset(0)]
        public Own? Number;
    }

    private sealed class Own
    {
        public int Length = 1;
    }
}
