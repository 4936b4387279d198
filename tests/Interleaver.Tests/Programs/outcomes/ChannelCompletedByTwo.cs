// One completes, one completes with an error: the first of them decides how it ends for whoever waits for the end.
// Outcomes: error, end
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var failing = Task.Run(() => channel.Writer.TryComplete(new TimeoutException()));
        channel.Writer.TryComplete();
        await failing;
        try
        {
            await channel.Reader.Completion;
            Console.Write("end");
        }
        catch (TimeoutException)
        {
            Console.Write("error");
        }
    }
}
