// The reader waits for more; nobody says that there is no more.
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        await channel.Writer.WriteAsync(1);
        await Read(channel.Reader);
    }

    private static async Task Read(ChannelReader<int> reader)
    {
        while (await reader.WaitToReadAsync()) // <- here
        {
            reader.TryRead(out _);
        }
    }
}
