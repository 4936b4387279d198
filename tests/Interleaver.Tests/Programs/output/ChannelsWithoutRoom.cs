// A channel without any room: who comes first waits for the other, is told of him, and keeps his item until then.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        ReadersCome();
        WritersCome();
    }

    private static void ReadersCome()
    {
        var channel = Channel.CreateBounded<int>(0);
        Console.WriteLine(channel.Writer.TryWrite(1));
        var told = channel.Writer.WaitToWriteAsync().AsTask();
        var heard = Heard(told);
        Console.WriteLine(told.IsCompleted);
        var reading = channel.Reader.ReadAsync().AsTask();
        Console.WriteLine($"{told.Result} {heard.Result} {reading.IsCompleted}");
        Console.WriteLine(channel.Writer.WaitToWriteAsync().Result);
        Console.WriteLine($"{channel.Writer.TryWrite(2)} {reading.Result} {channel.Writer.TryWrite(3)}");
    }

    private static void WritersCome()
    {
        var channel = Channel.CreateBounded<int>(0);
        var told = channel.Reader.WaitToReadAsync().AsTask();
        var heard = Heard(told);
        var (first, second) = (channel.Writer.WriteAsync(1).AsTask(), channel.Writer.WriteAsync(2).AsTask());
        Console.WriteLine($"{told.Result} {heard.Result} {first.IsCompleted} {second.IsCompleted} {channel.Reader.Count}");
        Console.WriteLine(channel.Reader.WaitToReadAsync().Result);
        Console.WriteLine($"{channel.Reader.TryPeek(out var item)} {item}");
        Console.WriteLine($"{channel.Reader.TryRead(out item)} {item}");
        first.Wait();
        Console.WriteLine($"{second.IsCompleted} {channel.Reader.Count}");
        Console.WriteLine(channel.Reader.ReadAsync().AsTask().Result);
        second.Wait();
        Console.WriteLine(channel.Reader.TryRead(out _));
    }

    // Whoever goes on with the news, as well as the news itself.
    private static async Task<string> Heard(Task<bool> told) => await told ? "heard" : "never";
}
