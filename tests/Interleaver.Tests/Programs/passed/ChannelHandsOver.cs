// What the writer did before an item, the reader sees after it.
using System.Threading.Channels;

class Program
{
    private static int data;

    private static void Main()
    {
        var channel = Channel.CreateUnbounded<int>();
        var reader = Task.Run(async () =>
        {
            var item = await channel.Reader.ReadAsync();
            return item + data;
        });
        data = 5;
        channel.Writer.TryWrite(2);
        if (reader.Result != 7)
        {
            throw new Exception("not seen");
        }
    }
}
