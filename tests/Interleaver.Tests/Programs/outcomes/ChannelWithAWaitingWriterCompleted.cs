// A writer that waits for room when the channel is completed fails; if there was room before, its item is in.
// Outcomes: 1 failed, 12 written
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        channel.Writer.TryWrite(1);
        var writing = Write(channel.Writer);
        var completing = Task.Run(() => channel.Writer.TryComplete());
        var text = $"{await channel.Reader.ReadAsync()}";
        await completing;
        await foreach (var item in channel.Reader.ReadAllAsync())
        {
            text += item;
        }

        Console.Write($"{text} {await writing}");
    }

    private static async Task<string> Write(ChannelWriter<int> writer)
    {
        try
        {
            await writer.WriteAsync(2);
            return "written";
        }
        catch (ChannelClosedException)
        {
            return "failed";
        }
    }
}
