// An exception that leaves Main.
class Program
{
    private static void Main() => throw new InvalidOperationException("out of order"); // <- here
}
