// The writer waits for room and is told to stop: its item is in, or never will be.
// Outcomes: 12 written, 1 stopped
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        using var source = new CancellationTokenSource();
        channel.Writer.TryWrite(1);
        var writing = channel.Writer.WriteAsync(2, source.Token).AsTask();
        var stopping = Task.Run(source.Cancel);
        var text = $"{await channel.Reader.ReadAsync()}";
        await stopping;
        var how = "written";
        try
        {
            await writing;
        }
        catch (OperationCanceledException)
        {
            how = "stopped";
        }

        Console.Write($"{text}{(channel.Reader.TryRead(out var item) ? item : "")} {how}");
    }
}
