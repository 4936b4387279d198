// Two producers write into one stream, which ends when both have; who reads it needs no lock for what it collects.
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var seen = new List<int>();
        await foreach (var number in Merge(Numbers(1), Numbers(10)))
        {
            seen.Add(number);
        }

        if (seen.Sum() != 33 || seen.IndexOf(1) > seen.IndexOf(2) || seen.IndexOf(10) > seen.IndexOf(20))
        {
            throw new InvalidOperationException(string.Join(' ', seen));
        }
    }

    private static async IAsyncEnumerable<int> Numbers(int unit)
    {
        for (var i = 1; i <= 2; i++)
        {
            await Task.Yield();
            yield return i * unit;
        }
    }

    private static async IAsyncEnumerable<int> Merge(params IAsyncEnumerable<int>[] streams)
    {
        var channel = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = true });
        var copying = CopyAll();
        while (await channel.Reader.WaitToReadAsync())
        {
            while (channel.Reader.TryRead(out var number))
            {
                yield return number;
            }
        }

        await copying;

        async Task CopyAll()
        {
            await Task.WhenAll(streams.Select(Copy));
            channel.Writer.Complete();
        }

        async Task Copy(IAsyncEnumerable<int> stream)
        {
            await foreach (var number in stream.ConfigureAwait(false))
            {
                await channel.Writer.WriteAsync(number).ConfigureAwait(false);
            }
        }
    }
}
