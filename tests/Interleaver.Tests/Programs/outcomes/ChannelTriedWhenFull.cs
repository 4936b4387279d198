// A full channel refuses: the second item gets in only when the first has been read before.
// Outcomes: 1 True, 1 False, - False
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        var reading = Task.Run(() => channel.Reader.TryRead(out var item) ? $"{item}" : "-");
        channel.Writer.TryWrite(1);
        var second = channel.Writer.TryWrite(2);
        Console.Write($"{await reading} {second}");
    }
}
