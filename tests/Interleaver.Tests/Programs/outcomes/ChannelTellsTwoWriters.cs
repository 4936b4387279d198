// Both are told that there is room, or see it themselves; one of them uses it.
// Outcomes: 0 True False, 0 False True
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        channel.Writer.TryWrite(0);
        var (one, other) = (Put(channel.Writer), Put(channel.Writer));
        channel.Reader.TryRead(out var item);
        Console.Write($"{item} {await one} {await other}");
    }

    private static async Task<bool> Put(ChannelWriter<int> writer) => await writer.WaitToWriteAsync() && writer.TryWrite(1);
}
