// A date in an array is replaced, and another thread asks it for its year.
class Program
{
    private static void Main()
    {
        var dates = new DateTime[2];
        var other = new Thread(() => dates[1] = new DateTime(2026, 1, 1)); // <- here
        other.Start();
        Console.WriteLine(dates[1].Year); // <- here
        other.Join();
    }
}
