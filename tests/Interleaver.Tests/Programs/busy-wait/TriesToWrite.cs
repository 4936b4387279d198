// A writer tries again and again, and nobody reads.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        channel.Writer.TryWrite(1);
        var reading = new Thread(() => channel.Reader.TryRead(out _));
        reading.Start();
        while (!channel.Writer.TryWrite(2)) // <- here
        {
        }

        reading.Join();
    }
}
