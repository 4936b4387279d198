// Two methods go on somewhere else and take a number each.
// Outcomes: 1 2, 2 1
class Program
{
    private static int numbers;

    private static async Task Main()
    {
        var (one, other) = (Take(), Take());
        Console.Write($"{await one} {await other}");
    }

    private static async Task<int> Take()
    {
        await Task.Yield();
        return Interlocked.Increment(ref numbers);
    }
}
