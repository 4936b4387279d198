// What a segment touches would not be seen.
class Program
{
    private static void Main()
    {
        var numbers = new int[4];
        var half = new ArraySegment<int>(numbers, 0, 2); // <- here
        half[0] = 1; // <- here
        Console.Write(numbers[0]);
    }
}
