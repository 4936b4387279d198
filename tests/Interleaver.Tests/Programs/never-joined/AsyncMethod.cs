// The call is not awaited, and the program ends without it.
class Program
{
    private static void Main()
    {
        _ = Work();
    }

    private static async Task Work()
    {
        await Task.Yield(); // <- here
        Console.WriteLine("perhaps");
    }
}
