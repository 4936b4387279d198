// A value task that is there at once for one, and awaited by the other.
// Outcomes: 1 2, 2 1
class Program
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static int numbers;

    private static async Task Main()
    {
        var (one, other) = (Take().AsTask(), Task.Run(() => Take().AsTask()));
        Console.Write($"{await one} {await other}");
    }

    private static async ValueTask<int> Take()
    {
        await Gate.WaitAsync();
        await Task.Yield();
        var mine = ++numbers;
        Gate.Release();
        return mine;
    }
}
