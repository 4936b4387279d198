// A value task that is there at once, or awaited while the other one holds the permit.
// Outcomes: 1 2, 2 1
class Program
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static int numbers;

    private static async Task Main()
    {
        var other = Task.Run(() => Take().AsTask());
        var one = await Take();
        Console.Write($"{one} {await other}");
    }

    private static async ValueTask<int> Take()
    {
        await Gate.WaitAsync();
        var mine = ++numbers;
        Gate.Release();
        return mine;
    }
}
