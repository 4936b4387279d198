// What waits already runs inside the call that keeps the promise, so there is one order only.
// Outcomes: awaiter keeper
class Program
{
    private static readonly TaskCompletionSource Promise = new();
    private static int numbers;

    private static async Task Main()
    {
        var waiting = Wait();
        Promise.SetResult();
        var keeper = Interlocked.Increment(ref numbers);
        await waiting;
        Console.Write(keeper == 2 ? "awaiter keeper" : "keeper awaiter");
    }

    private static async Task Wait()
    {
        await Promise.Task;
        Interlocked.Increment(ref numbers);
    }
}
