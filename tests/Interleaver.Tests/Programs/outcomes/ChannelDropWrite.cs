// What does not fit is dropped itself: three items, room for two, and somebody who reads one at any time.
// Outcomes: - 12, 1 23, 1 2
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = BoundedChannelFullMode.DropWrite });
        var reading = Task.Run(() => channel.Reader.TryRead(out var item) ? $"{item}" : "-");
        for (var i = 1; i <= 3; i++)
        {
            channel.Writer.TryWrite(i);
        }

        var text = await reading + " ";
        while (channel.Reader.TryRead(out var item))
        {
            text += item;
        }

        Console.Write(text);
    }
}
