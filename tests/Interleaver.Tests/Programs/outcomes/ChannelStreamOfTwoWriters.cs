// Two writers count down, the last one completes; the stream has both items in either order, and ends.
// Outcomes: 12, 21
using System.Threading.Channels;

class Program
{
    private static int left = 2;

    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(2);
        var writing = Task.Run(() => Write(channel.Writer, 1));
        await Write(channel.Writer, 2);
        var text = "";
        await foreach (var item in channel.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            text += item;
        }

        await writing;
        Console.Write(text);
    }

    private static async Task Write(ChannelWriter<int> writer, int item)
    {
        await writer.WriteAsync(item);
        if (Interlocked.Decrement(ref left) == 0)
        {
            writer.Complete();
        }
    }
}
