// The reader waits, or comes later: the item goes to it before the end, the end never before the item.
// Outcomes: 1 closed
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var reading = Task.Run(() => Read(channel.Reader));
        channel.Writer.TryWrite(1);
        channel.Writer.Complete();
        Console.Write(await reading);
    }

    private static async Task<string> Read(ChannelReader<int> reader)
    {
        var text = "";
        try
        {
            while (true)
            {
                text += $"{await reader.ReadAsync()} ";
            }
        }
        catch (ChannelClosedException)
        {
            return text + "closed";
        }
    }
}
