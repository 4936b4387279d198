// The factory asks for the value that it is to make.
class Program
{
    private static void Main()
    {
        Lazy<int> lazy = null!;
        lazy = new Lazy<int>(() => lazy.Value + 1); // <- here
        Console.WriteLine(lazy.Value); // <- here
    }
}
