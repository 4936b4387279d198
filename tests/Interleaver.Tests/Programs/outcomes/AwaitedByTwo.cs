// Two methods await one promise; it is kept while both wait, or before one looks, or before both do.
// Outcomes: 1 2, 2 1
class Program
{
    private static readonly TaskCompletionSource Promise = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private static int numbers;

    private static async Task Main()
    {
        var (one, other) = (Take(), Take());
        Promise.SetResult();
        Console.Write($"{await one} {await other}");
    }

    private static async Task<int> Take()
    {
        await Promise.Task;
        return Interlocked.Increment(ref numbers);
    }
}
