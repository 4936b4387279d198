// A number in a grid is changed, and another thread asks it for its text.
class Program
{
    private static void Main()
    {
        var numbers = new int[2, 2];
        var other = new Thread(() => numbers[1, 1] = 5); // <- here
        other.Start();
        Console.WriteLine(numbers[1, 1].ToString()); // <- here
        other.Join();
    }
}
