// They come in the order in which they ended.
// Outcomes: ab, ba
class Program
{
    private static async Task Main()
    {
        var text = "";
        await foreach (var task in Task.WhenEach(Task.Run(() => "a"), Task.Run(() => "b")))
        {
            text += await task;
        }

        Console.Write(text);
    }
}
