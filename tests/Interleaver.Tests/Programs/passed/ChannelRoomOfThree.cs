// A channel for one item as a lock of three: each time it is taken, the next one in line puts its own in, and sees what was done before that.
using System.Threading.Channels;

class Program
{
    private static readonly Channel<bool> Gate = Channel.CreateBounded<bool>(1);
    private static int count;

    private static async Task Main()
    {
        await Task.WhenAll(Task.Run(Increment), Task.Run(Increment), Task.Run(Increment));
        if (count != 3)
        {
            throw new InvalidOperationException("lost");
        }
    }

    private static async Task Increment()
    {
        await Gate.Writer.WriteAsync(true);
        count++;
        await Gate.Reader.ReadAsync();
    }
}
