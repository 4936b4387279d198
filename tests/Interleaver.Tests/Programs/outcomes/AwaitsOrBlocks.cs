// One waits for the permit with its thread, the other one without; there is one permit, and who gives it back is a third.
// Outcomes: awaited blocked, blocked awaited
class Program
{
    private static readonly SemaphoreSlim Gate = new(0);
    private static string text = "";

    private static async Task Main()
    {
        var awaiting = Await();
        var blocking = Task.Run(Block);
        Gate.Release();
        await awaiting;
        await blocking;
        Console.Write(text.TrimEnd());
    }

    private static async Task Await()
    {
        await Gate.WaitAsync();
        text += "awaited ";
        Gate.Release();
    }

    private static void Block()
    {
        Gate.Wait();
        text += "blocked ";
        Gate.Release();
    }
}
