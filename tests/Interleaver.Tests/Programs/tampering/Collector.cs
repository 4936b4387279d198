// A program must not depend on the collector.
class Program
{
    private static void Main() => GC.Collect(); // <- here
}
