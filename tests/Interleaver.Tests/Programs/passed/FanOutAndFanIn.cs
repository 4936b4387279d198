// One producer, two workers and a collector: the second channel is completed when all workers have ended.
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var jobs = Channel.CreateBounded<int>(1);
        var results = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { SingleReader = true });
        var workers = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            await foreach (var job in jobs.Reader.ReadAllAsync())
            {
                await results.Writer.WriteAsync(job * job);
            }
        })).ToArray();
        var closing = Task.WhenAll(workers).ContinueWith(_ => results.Writer.Complete());
        var collecting = Task.Run(async () =>
        {
            var sum = 0;
            await foreach (var result in results.Reader.ReadAllAsync())
            {
                sum += result;
            }

            return sum;
        });
        for (var i = 1; i <= 3; i++)
        {
            await jobs.Writer.WriteAsync(i);
        }

        jobs.Writer.Complete();
        await closing;
        if (await collecting != 14)
        {
            throw new InvalidOperationException();
        }
    }
}
