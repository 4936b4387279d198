// Two readers, two items: who asks first gets the first, and either may be first.
// Outcomes: 1 2, 2 1
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var reading = Task.Run(() => channel.Reader.ReadAsync().AsTask());
        channel.Writer.TryWrite(1);
        channel.Writer.TryWrite(2);
        var mine = await channel.Reader.ReadAsync();
        Console.Write($"{mine} {await reading}");
    }
}
