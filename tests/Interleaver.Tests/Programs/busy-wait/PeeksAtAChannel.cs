// Looks again and again at the item that the channel has, until another thread has taken it.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.TryWrite(1);
        var reader = Task.Run(() => channel.Reader.TryRead(out _));
        while (channel.Reader.TryPeek(out _)) // <- here
        {
        }

        reader.Wait();
    }
}
