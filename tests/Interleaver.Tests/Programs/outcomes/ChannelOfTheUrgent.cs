// The smaller number comes first, if both are there; else what is there.
// Outcomes: 12, 21
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnboundedPrioritized<int>();
        var writing = Task.Run(() =>
        {
            channel.Writer.TryWrite(2);
            channel.Writer.TryWrite(1);
        });
        var first = await channel.Reader.ReadAsync();
        var second = await channel.Reader.ReadAsync();
        await writing;
        Console.Write($"{first}{second}");
    }
}
