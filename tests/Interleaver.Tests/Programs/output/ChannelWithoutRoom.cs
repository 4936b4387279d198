// A channel without any room: who is told of whom, and that each reader lets one writer go.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var channel = Channel.CreateBounded<int>(0);
        var (reader, writer) = (channel.Reader, channel.Writer);
        var (first, second, third) = (writer.WriteAsync(1), writer.WriteAsync(2), writer.WriteAsync(3));
        Console.WriteLine($"{first.IsCompleted} {second.IsCompleted} {third.IsCompleted}");
        Console.WriteLine($"{reader.TryPeek(out var item)} {item} {reader.TryRead(out item)} {item}");
        Console.WriteLine($"{first.IsCompleted} {second.IsCompleted} {third.IsCompleted}");
        Console.WriteLine(reader.ReadAsync().Result);
        Console.WriteLine($"{first.IsCompleted} {second.IsCompleted} {third.IsCompleted}");
        Console.WriteLine($"{reader.TryRead(out item)} {item} {reader.TryRead(out item)} {item} {reader.TryPeek(out item)}");
        Console.WriteLine($"{first.IsCompleted} {second.IsCompleted} {third.IsCompleted}");

        var room = writer.WaitToWriteAsync();
        Console.WriteLine($"{writer.TryWrite(4)} {room.IsCompleted}");
        var read = reader.ReadAsync();
        Console.WriteLine($"{room.IsCompleted} {room.IsCompleted && room.Result} {read.IsCompleted}");
        Console.WriteLine($"{writer.TryWrite(5)} {read.Result} {writer.TryWrite(6)}");

        var more = reader.WaitToReadAsync();
        Console.WriteLine(more.IsCompleted);
        var fourth = writer.WriteAsync(7);
        Console.WriteLine($"{more.IsCompleted} {more.IsCompleted && more.Result} {fourth.IsCompleted}");
        Console.WriteLine($"{reader.TryRead(out item)} {item} {fourth.IsCompleted}");
    }
}
