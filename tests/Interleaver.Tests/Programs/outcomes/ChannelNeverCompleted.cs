// Nobody completes it if the item is not seen at once: then the reader waits for ever.
// Outcomes: Deadlocked, 1
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var completing = Task.Run(() =>
        {
            if (channel.Reader.TryPeek(out _))
            {
                channel.Writer.Complete();
            }
        });
        channel.Writer.TryWrite(1);
        var text = "";
        await foreach (var item in channel.Reader.ReadAllAsync())
        {
            text += item;
        }

        await completing;
        Console.Write(text);
    }
}
