// Counts what is in a channel again and again: to count it changes nothing.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.TryWrite(1);
        var writing = new Thread(() => channel.Writer.TryWrite(2));
        writing.Start();
        while (channel.Reader.Count < 2) // <- here
        {
        }

        writing.Join();
    }
}
