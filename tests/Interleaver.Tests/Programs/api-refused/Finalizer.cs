// When it runs depends on the collector.
class Holder
{
    ~Holder() // <- here
    { // <- here
        Console.WriteLine("gone"); // <- here
    }
}

class Program
{
    private static void Main() => _ = new Holder();
}
