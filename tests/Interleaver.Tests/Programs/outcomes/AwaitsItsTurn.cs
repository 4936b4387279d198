// A semaphore with one permit: who awaits it first gets it first, and both orders are there.
// Outcomes: 12, 21
class Program
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static string text = "";

    private static async Task Main()
    {
        await Task.WhenAll(Enter("1"), Enter("2"));
        Console.Write(text);
    }

    private static async Task Enter(string name)
    {
        await Task.Yield();
        await Gate.WaitAsync();
        text += name;
        Gate.Release();
    }
}
