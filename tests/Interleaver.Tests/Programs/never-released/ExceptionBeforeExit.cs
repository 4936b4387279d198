// An exception skips the Exit, because there is no finally.
class Program
{
    private static readonly Lock Gate = new();

    private static void Main()
    {
        var other = new Thread(() =>
        {
            try
            {
                Parse("x");
            }
            catch (FormatException)
            {
            }
        });
        other.Start();
        other.Join();
        Parse("1");
    }

    private static void Parse(string text)
    {
        Gate.Enter(); // <- here
        int.Parse(text);
        Gate.Exit();
    }
}
