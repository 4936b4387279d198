// It would change the process that grades.
class Program
{
    private static void Main() =>
        System.Globalization.CultureInfo.DefaultThreadCurrentCulture = System.Globalization.CultureInfo.InvariantCulture; // <- here
}
