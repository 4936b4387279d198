// A Lazy without a factory calls the constructor itself: what may not be named in `new` may not be made by it either.
class Program
{
    private static void Main()
    {
        var lazy = new Lazy<System.IO.MemoryStream>(); // <- here
        Console.WriteLine(lazy.IsValueCreated); // <- here
    }
}
