// The exception comes through every await on its way, and out of Main.
class Program
{
    private static async Task Main()
    {
        await Outer(); // <- here
    }

    private static async Task Outer() => await Inner(); // <- here

    private static async Task Inner()
    {
        await Task.Yield();
        throw new InvalidOperationException("bang"); // <- here
    }
}
