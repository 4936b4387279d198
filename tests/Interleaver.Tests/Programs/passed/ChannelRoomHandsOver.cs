// A channel for one item as a lock: what was done before the item was taken is seen by who puts the next one in.
using System.Threading.Channels;

class Program
{
    private static readonly Channel<bool> gate = Channel.CreateBounded<bool>(1);
    private static int count;

    private static async Task Main()
    {
        await Task.WhenAll(Task.Run(Increment), Task.Run(Increment));
        if (count != 2)
        {
            throw new Exception("lost");
        }
    }

    private static async Task Increment()
    {
        await gate.Writer.WriteAsync(true);
        count++;
        await gate.Reader.ReadAsync();
    }
}
