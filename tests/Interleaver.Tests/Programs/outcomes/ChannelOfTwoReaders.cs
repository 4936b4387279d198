// Two readers, two items: who asks first gets the first, and any of them may be first.
// Outcomes: 1 2, 2 1
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var (one, other) = (Read(channel.Reader), Read(channel.Reader));
        channel.Writer.TryWrite(1);
        channel.Writer.TryWrite(2);
        Console.Write($"{await one} {await other}");
    }

    private static async Task<int> Read(ChannelReader<int> reader)
    {
        await Task.Yield();
        return await reader.ReadAsync();
    }
}
