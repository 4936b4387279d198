// The reader is told to stop while the item comes: it has the item, or the item is still there.
// Outcomes: read -, stopped 1
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        using var source = new CancellationTokenSource();
        var reading = channel.Reader.ReadAsync(source.Token).AsTask();
        var stopping = Task.Run(source.Cancel);
        channel.Writer.TryWrite(1);
        await stopping;
        var how = "read";
        try
        {
            await reading;
        }
        catch (OperationCanceledException)
        {
            how = "stopped";
        }

        Console.Write($"{how} {(channel.Reader.TryRead(out var item) ? item : "-")}");
    }
}
