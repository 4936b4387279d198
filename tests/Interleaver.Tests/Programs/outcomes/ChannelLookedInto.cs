// Looking takes nothing out: what is seen is there, or not yet, or taken already by somebody else.
// Outcomes: 0 -, 0 1, 1 1, 1 -
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var passing = Task.Run(() =>
        {
            channel.Writer.TryWrite(1);
            channel.Reader.TryRead(out _);
        });
        var count = channel.Reader.Count;
        var next = channel.Reader.TryPeek(out var item) ? $"{item}" : "-";
        await passing;
        Console.Write($"{count} {next}");
    }
}
