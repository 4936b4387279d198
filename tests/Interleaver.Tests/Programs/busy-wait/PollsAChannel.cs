// Asks the channel again and again instead of awaiting an item.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var writer = Task.Run(() => channel.Writer.TryWrite(1));
        while (!channel.Reader.TryRead(out _)) // <- here
        {
        }

        writer.Wait();
    }
}
