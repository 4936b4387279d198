// A channel is closed, with or without a reason, while some wait for an item, for room, or for news of either.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        foreach (var error in new Exception?[] { null, new FormatException(), new OperationCanceledException() })
        {
            Console.WriteLine(error?.GetType().Name ?? "no reason");
            CloseOnReaders(error);
            CloseOnWriters(error);
            AskAfterwards(error);
        }
    }

    private static void CloseOnReaders(Exception? error)
    {
        var channel = Channel.CreateBounded<int>(1);
        var (reading, told) = (channel.Reader.ReadAsync().AsTask(), channel.Reader.WaitToReadAsync().AsTask());
        Console.WriteLine($"{channel.Writer.TryComplete(error)} {channel.Writer.TryComplete(error)}");
        Tell(reading);
        Tell(told);
        Tell(channel.Reader.Completion);
    }

    private static void CloseOnWriters(Exception? error)
    {
        var channel = Channel.CreateBounded<int>(1);
        channel.Writer.TryWrite(1);
        var (writing, told) = (channel.Writer.WriteAsync(2).AsTask(), channel.Writer.WaitToWriteAsync().AsTask());
        channel.Writer.Complete(error);
        Tell(writing);
        Tell(told);
        Console.WriteLine(channel.Reader.Completion.IsCompleted);
        Tell(channel.Reader.ReadAsync().AsTask());
        Tell(channel.Reader.Completion);
    }

    private static void AskAfterwards(Exception? error)
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.Complete(error);
        Tell(channel.Reader.ReadAsync().AsTask());
        Tell(channel.Reader.WaitToReadAsync().AsTask());
        Tell(channel.Writer.WriteAsync(1).AsTask());
        Tell(channel.Writer.WaitToWriteAsync().AsTask());
        Console.WriteLine($"{channel.Writer.TryWrite(1)} {channel.Reader.TryRead(out _)} {channel.Reader.TryPeek(out _)}");
    }

    private static void Tell(Task task)
    {
        task.ContinueWith(_ => { }).Wait();
        var failure = task.Exception?.InnerException;
        var result = task is Task<bool> { IsCompletedSuccessfully: true } told ? $" {told.Result}" : "";
        Console.WriteLine($"{task.Status}{result} {failure?.GetType().Name} {failure?.InnerException?.GetType().Name}");
    }
}
