// The channel is completed before the write or after it: what was written is still read.
// Outcomes: False, True 1
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var writing = Task.Run(() => channel.Writer.TryWrite(1));
        channel.Writer.Complete();
        var text = $"{await writing} ";
        await foreach (var item in channel.Reader.ReadAllAsync())
        {
            text += item;
        }

        Console.Write(text.TrimEnd());
    }
}
