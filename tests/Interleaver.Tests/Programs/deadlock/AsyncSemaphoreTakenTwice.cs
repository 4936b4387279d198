// The method waits for the permit that it holds itself, on whatever thread it runs.
class Program
{
    private static readonly SemaphoreSlim gate = new(1);

    private static async Task Main()
    {
        await Outer();
    }

    private static async Task Outer()
    {
        await gate.WaitAsync(); // <- here
        await Task.Yield();
        await Inner(); // <- here
        gate.Release();
    }

    private static async Task Inner()
    {
        await gate.WaitAsync(); // <- here
        gate.Release();
    }
}
