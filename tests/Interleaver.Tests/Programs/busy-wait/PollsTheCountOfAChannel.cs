// Asks again and again how many items the channel has, until another thread has taken them.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.TryWrite(1);
        var reader = Task.Run(() => channel.Reader.TryRead(out _));
        while (channel.Reader.Count > 0) // <- here
        {
        }

        reader.Wait();
    }
}
