// Two writers count down, the last one completes; the stream has both items in either order, and ends.
// Outcomes: 12, 21
using System.Threading.Channels;

class Program
{
    private static int left = 2;

    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(2);
        var (one, other) = (Write(channel.Writer, 1), Write(channel.Writer, 2));
        var text = "";
        await foreach (var item in channel.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            text += item;
        }

        await Task.WhenAll(one, other);
        Console.Write(text);
    }

    private static async Task Write(ChannelWriter<int> writer, int item)
    {
        await Task.Yield();
        await writer.WriteAsync(item);
        if (Interlocked.Decrement(ref left) == 0)
        {
            writer.Complete();
        }
    }
}
