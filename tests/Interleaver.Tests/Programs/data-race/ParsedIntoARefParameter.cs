// BCL code writes to a field through a parameter of one's own.
class Program
{
    private static int number;

    private static bool Parse(string text, out int result) => int.TryParse(text, out result); // <- here

    private static void Main()
    {
        var other = new Thread(() => Parse("1", out number));
        other.Start();
        Parse("2", out number);
        other.Join();
    }
}
