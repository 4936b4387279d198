// The permit comes after a pause: before or after the wait for it is over.
// Outcomes: False True, True False
class Program
{
    private static readonly SemaphoreSlim Gate = new(0);

    private static async Task Main()
    {
        var (shorter, longer) = (Gate.WaitAsync(10), Gate.WaitAsync(30));
        var giving = Task.Run(Give);
        Console.Write($"{await shorter} {await longer}");
        await giving;
    }

    private static async Task Give()
    {
        await Task.Delay(10);
        Gate.Release();
    }
}
