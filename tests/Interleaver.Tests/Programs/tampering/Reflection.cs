// Reflection is out of bounds.
class Program
{
    private static int value;

    private static void Main()
    {
        var field = typeof(Program).GetField("value"); // <- here
        field?.SetValue(null, value); // <- here
    }
}
