// The local lives on in the method's state, and the task that writes it was not awaited.
class Program
{
    private static async Task Main()
    {
        var seen = 0;
        var task = Task.Run(() => seen = 1); // <- here
        await Task.Yield();
        Console.WriteLine(seen); // <- here
        await task;
    }
}
