// Both are told that there is an item, or see it themselves; one of them gets it.
// Outcomes: 1-, -1
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var (one, other) = (Take(channel.Reader), Take(channel.Reader));
        channel.Writer.TryWrite(1);
        Console.Write(await one + await other);
    }

    private static async Task<string> Take(ChannelReader<int> reader) =>
        await reader.WaitToReadAsync() && reader.TryRead(out var item) ? $"{item}" : "-";
}
