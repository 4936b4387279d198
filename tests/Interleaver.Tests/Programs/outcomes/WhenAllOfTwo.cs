// WhenAll gives the results in the order of the tasks, whichever came first.
// Outcomes: 1 20, 2 10
class Program
{
    private static int numbers;

    private static async Task Main()
    {
        var results = await Task.WhenAll(Take(1), Take(10));
        Console.Write(string.Join(' ', results));
    }

    private static async Task<int> Take(int unit)
    {
        await Task.Yield();
        return unit * Interlocked.Increment(ref numbers);
    }
}
