// Producers and consumers over a bounded channel, which is completed when all producers have ended.
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        var consumer = Consume(channel.Reader);
        await Produce(channel.Writer);
        channel.Writer.Complete();
        if (await consumer != 3)
        {
            throw new Exception("lost");
        }
    }

    private static async Task Produce(ChannelWriter<int> writer)
    {
        for (var i = 0; i < 3; i++)
        {
            await writer.WriteAsync(i);
        }
    }

    private static async Task<int> Consume(ChannelReader<int> reader)
    {
        await Task.Yield();
        var sum = 0;
        await foreach (var item in reader.ReadAllAsync())
        {
            sum += item;
        }

        return sum;
    }
}
