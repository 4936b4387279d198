// Whatever is dropped is told of, by whoever wrote what it had to make room for.
// Outcomes: 1 over 2, 2 over 1
using System.Threading.Channels;

class Program
{
    private static string told = "";

    private static async Task Main()
    {
        var options = new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest };
        var channel = Channel.CreateBounded<int>(options, dropped => told += dropped);
        await Task.WhenAll(Task.Run(() => channel.Writer.TryWrite(1)), Task.Run(() => channel.Writer.TryWrite(2)));
        Console.Write($"{await channel.Reader.ReadAsync()} over {told}");
    }
}
