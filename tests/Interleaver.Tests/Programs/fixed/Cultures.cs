// Cultures without what the user of the machine likes better.
using System.Globalization;

class Program
{
    private static void Main()
    {
        CultureInfo[] all = [new("de-DE"), new("de-DE", true), new("de-DE", false), new(1031), new(1031, true), new(1031, false)];
        foreach (var culture in all)
        {
            Console.WriteLine($"{culture.Name} {culture.UseUserOverride} {1.5.ToString(culture)}");
        }
    }
}
