// Room for one item: the second writer waits, whichever it is, and nothing is lost.
// Outcomes: 12, 21
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        var one = Task.Run(() => channel.Writer.WriteAsync(1).AsTask());
        var other = channel.Writer.WriteAsync(2).AsTask();
        var text = $"{await channel.Reader.ReadAsync()}{await channel.Reader.ReadAsync()}";
        await one;
        await other;
        Console.Write(text);
    }
}
