// A text is parsed into an element of an array that another thread reads.
class Program
{
    private static void Main()
    {
        var numbers = new int[2];
        var other = new Thread(() => int.TryParse("5", out numbers[1])); // <- here
        other.Start();
        Console.WriteLine(numbers[1]); // <- here
        other.Join();
    }
}
