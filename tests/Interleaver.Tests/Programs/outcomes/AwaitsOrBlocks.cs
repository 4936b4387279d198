// One waits for the permit with its thread, the other one without: whoever comes second waits for the first.
// Outcomes: awaited blocked, blocked awaited
class Program
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static string text = "";

    private static async Task Main()
    {
        var awaiting = Task.Run(Await);
        Gate.Wait();
        text += "blocked ";
        Gate.Release();
        await awaiting;
        Console.Write(text.TrimEnd());
    }

    private static async Task Await()
    {
        await Gate.WaitAsync();
        text += "awaited ";
        Gate.Release();
    }
}
