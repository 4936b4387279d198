// The writer completes with an error: readers get what was written before it, and then the error, each of them.
using System.Threading.Channels;

class Program
{
    private static int failures;

    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => Read(channel.Reader))).ToArray();
        channel.Writer.TryWrite(1);
        await channel.Writer.WriteAsync(2);
        channel.Writer.TryComplete(new TimeoutException());
        var sums = await Task.WhenAll(readers);
        if (sums.Sum() != 3 || failures != 2)
        {
            throw new InvalidOperationException($"{sums.Sum()} {failures}");
        }
    }

    private static async Task<int> Read(ChannelReader<int> reader)
    {
        var sum = 0;
        try
        {
            while (true)
            {
                sum += await reader.ReadAsync();
            }
        }
        catch (ChannelClosedException e) when (e.InnerException is TimeoutException)
        {
            Interlocked.Increment(ref failures);
        }

        return sum;
    }
}
