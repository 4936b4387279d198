// Both use the channel, but the item that the reader gets is not the writer's.
using System.Threading.Channels;

class Program
{
    private static int data;

    private static void Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.TryWrite(0);
        var writer = Task.Run(() =>
        {
            data = 1; // <- here
            channel.Writer.TryWrite(1);
        });
        channel.Reader.TryRead(out _);
        Console.WriteLine(data); // <- here
        writer.Wait();
    }
}
