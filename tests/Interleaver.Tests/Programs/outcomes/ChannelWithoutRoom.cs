// No room at all: a writer waits for a reader, and each reader gets the item of the writer that came first.
// Outcomes: 12, 21
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(0);
        var one = Task.Run(() => channel.Writer.WriteAsync(1).AsTask());
        var other = channel.Writer.WriteAsync(2).AsTask();
        var text = $"{await channel.Reader.ReadAsync()}{await channel.Reader.ReadAsync()}";
        await one;
        await other;
        Console.Write(text);
    }
}
