// One call of the library would ask a short method of the program two thousand million times.
// Says: CountsWithoutEnd.cs:5
class Program
{
    private static void Main() => Console.WriteLine(Enumerable.Range(0, int.MaxValue).All(IsNumber)); // <- here

    private static bool IsNumber(int number) => number >= 0; // <- here
}
