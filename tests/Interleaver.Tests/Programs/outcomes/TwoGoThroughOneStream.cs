// Whoever goes through the ended tasks first has them; the other finds none.
// Outcomes: True False, False True
class Program
{
    private static async Task Main()
    {
        var stream = Task.WhenEach(Task.CompletedTask);
        var other = Task.Run(() => Goes(stream));
        var one = await Goes(stream);
        Console.Write($"{one} {await other}");
    }

    private static async Task<bool> Goes(IAsyncEnumerable<Task> stream)
    {
        await using var walk = stream.GetAsyncEnumerator();
        return await walk.MoveNextAsync();
    }
}
