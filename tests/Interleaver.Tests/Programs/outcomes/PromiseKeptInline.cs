// What awaits the promise runs inside the call that keeps it, unless it comes too late: then it may come before or after.
// Outcomes: awaiter keeper, keeper awaiter
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
        await Task.Yield();
        await Promise.Task;
        Interlocked.Increment(ref numbers);
    }
}
