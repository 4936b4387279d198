// What the writer does after the item is written, the item does not hand over.
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var channel = Channel.CreateUnbounded<List<int>>();
        var reader = Task.Run(async () => (await channel.Reader.ReadAsync()).Count); // <- here
        var list = new List<int>();
        await channel.Writer.WriteAsync(list);
        list.Add(1); // <- here
        await reader;
    }
}
