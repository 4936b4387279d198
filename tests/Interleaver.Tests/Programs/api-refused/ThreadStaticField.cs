// A field for each thread.
class Program
{
    [ThreadStatic]
    private static int value;

    private static void Main() => value++; // <- here
}
