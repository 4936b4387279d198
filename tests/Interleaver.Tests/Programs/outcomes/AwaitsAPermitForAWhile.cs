// The permit comes after a pause as long as the wait: both are over in one moment, so it comes too late.
// Outcomes: False 1
class Program
{
    private static readonly SemaphoreSlim Gate = new(0);

    private static async Task Main()
    {
        var giving = Task.Run(Give);
        var got = await Gate.WaitAsync(10);
        await giving;
        Console.Write($"{got} {Gate.CurrentCount}");
    }

    private static async Task Give()
    {
        await Task.Delay(10);
        Gate.Release();
    }
}
