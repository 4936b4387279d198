// Either may be the first to end; what it was given is known, and the other one goes on all the same.
// Outcomes: a, b
class Program
{
    private static async Task Main()
    {
        Task<string>[] both = [Task.Run(() => "a"), Task.Run(() => "b")];
        var first = await Task.WhenAny(both);
        await Task.WhenAll(both);
        Console.Write(await first);
    }
}
