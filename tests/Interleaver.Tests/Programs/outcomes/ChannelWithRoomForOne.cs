// Room for one item: the second writer waits, whichever it is, and nothing is lost.
// Outcomes: 12, 21
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        var (one, other) = (Write(channel.Writer, 1), Write(channel.Writer, 2));
        var text = $"{await channel.Reader.ReadAsync()}{await channel.Reader.ReadAsync()}";
        await one;
        await other;
        Console.Write(text);
    }

    private static async Task Write(ChannelWriter<int> writer, int item)
    {
        await Task.Yield();
        await writer.WriteAsync(item);
    }
}
