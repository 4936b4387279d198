// Each call needs a type that is twice as large.
class Program
{
    private static void Main() => Console.WriteLine(Grow(1, 0));

    private static int Grow<T>(T value, int depth) => depth > 30 ? depth : Grow((value, value), depth + 1); // <- here
}
