// One call of the library would ask a lambda two thousand million times; and the lambda is kept once it was made.
class Program
{
    private static void Main() => Console.WriteLine(Enumerable.Range(0, int.MaxValue).All(number => number >= 0)); // <- here
}
