// Two writers, no limit: the items come in either order.
// Outcomes: 12, 21
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var writing = Task.Run(() => channel.Writer.TryWrite(1));
        channel.Writer.TryWrite(2);
        Console.Write($"{await channel.Reader.ReadAsync()}{await channel.Reader.ReadAsync()}");
        await writing;
    }
}
