// Looks at the next item of a channel until another thread has taken it.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.TryWrite(1);
        var reading = new Thread(() => channel.Reader.TryRead(out _));
        reading.Start();
        while (channel.Reader.TryPeek(out _)) // <- here
        {
        }

        reading.Join();
    }
}
