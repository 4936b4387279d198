// The writer had to wait for room: what it did before is seen by who reads its item all the same.
using System.Threading.Channels;

class Program
{
    private static int first;
    private static int second;

    private static async Task Main()
    {
        var channel = Channel.CreateBounded<int>(1);
        var writer = Task.Run(async () =>
        {
            first = 1;
            await channel.Writer.WriteAsync(1);
            second = 2;
            await channel.Writer.WriteAsync(2);
        });
        await channel.Reader.ReadAsync();
        var sum = first;
        await channel.Reader.ReadAsync();
        sum += second;
        await writer;
        if (sum != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
