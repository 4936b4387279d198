// What channels give in an order that is decided.
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        await Unbounded();
        await Bounded();
        Dropping(BoundedChannelFullMode.DropWrite);
        Dropping(BoundedChannelFullMode.DropNewest);
        Dropping(BoundedChannelFullMode.DropOldest);
        Prioritized();
        await Closing();
        await Rendezvous();
        Mistakes();
    }

    private static async Task Unbounded()
    {
        var channel = Channel.CreateUnbounded<int>();
        var producer = Task.Run(async () =>
        {
            for (var i = 0; i < 4; i++)
            {
                await channel.Writer.WriteAsync(i);
            }

            channel.Writer.Complete();
        });
        await foreach (var item in channel.Reader.ReadAllAsync())
        {
            Console.WriteLine($"read {item}");
        }

        await producer;
        await channel.Reader.Completion;
        Console.WriteLine($"{channel.Reader.Completion.Status} {channel.Reader.Count} {channel.Reader.CanCount} {channel.Reader.CanPeek}");
        Console.WriteLine($"{channel.Writer.TryWrite(1)} {channel.Writer.TryComplete()} {await channel.Reader.WaitToReadAsync()} {await channel.Writer.WaitToWriteAsync()}");
    }

    private static async Task Bounded()
    {
        var channel = Channel.CreateBounded<string>(1);
        await channel.Writer.WriteAsync("first");
        Console.WriteLine(channel.Writer.TryWrite("refused"));
        var second = channel.Writer.WriteAsync("second");
        var room = channel.Writer.WaitToWriteAsync();
        Console.WriteLine($"{second.IsCompleted} {room.IsCompleted} {channel.Reader.TryPeek(out var next)} {next}");
        Console.WriteLine(await channel.Reader.ReadAsync());
        await second;
        Console.WriteLine($"{room.IsCompleted} {channel.Reader.Count}");
        Console.WriteLine(await channel.Reader.ReadAsync());
        Console.WriteLine(await room);
        Console.WriteLine(channel.Reader.TryRead(out next) + " " + (next ?? "nothing"));
    }

    private static void Dropping(BoundedChannelFullMode mode)
    {
        var channel = Channel.CreateBounded<int>(
            new BoundedChannelOptions(2) { FullMode = mode }, dropped => Console.WriteLine($"{mode}: dropped {dropped}"));
        for (var i = 1; i <= 4; i++)
        {
            Console.WriteLine(channel.Writer.TryWrite(i));
        }

        while (channel.Reader.TryRead(out var item))
        {
            Console.WriteLine(item);
        }
    }

    private static void Prioritized()
    {
        var channel = Channel.CreateUnboundedPrioritized<int>();
        foreach (var item in new[] { 3, 1, 2 })
        {
            channel.Writer.TryWrite(item);
        }

        Console.WriteLine(channel.Reader.TryPeek(out var least) + " " + least);
        while (channel.Reader.TryRead(out var item))
        {
            Console.WriteLine(item);
        }

        var longest = Channel.CreateUnboundedPrioritized(
            new UnboundedPrioritizedChannelOptions<string> { Comparer = Comparer<string>.Create((a, b) => b.Length - a.Length) });
        longest.Writer.TryWrite("a");
        longest.Writer.TryWrite("abc");
        Console.WriteLine(longest.Reader.TryRead(out var text) + " " + text);
    }

    private static async Task Closing()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.TryWrite(1);
        channel.Writer.Complete(new InvalidOperationException("broken"));
        Console.WriteLine($"{channel.Reader.Completion.Status} {channel.Reader.TryRead(out var item)} {item} {channel.Reader.Completion.Status}");
        await Report(async () => await channel.Reader.ReadAsync());
        await Report(async () => await channel.Reader.WaitToReadAsync());
        await Report(async () => await channel.Writer.WriteAsync(2));
        await Report(async () => await channel.Writer.WaitToWriteAsync());
        await Report(async () => await channel.Reader.Completion);
        await Report(() =>
        {
            channel.Writer.Complete();
            return Task.CompletedTask;
        });

        var empty = Channel.CreateBounded<int>(1);
        var read = empty.Reader.ReadAsync().AsTask();
        var more = empty.Reader.WaitToReadAsync().AsTask();
        empty.Writer.Complete();
        await Report(() => read);
        Console.WriteLine(await more);
    }

    private static async Task Rendezvous()
    {
        var channel = Channel.CreateBounded<int>(0);
        Console.WriteLine($"{channel.Writer.TryWrite(1)} {channel.Writer.WaitToWriteAsync().IsCompleted} {channel.Reader.TryRead(out _)}");
        var write = channel.Writer.WriteAsync(5);
        Console.WriteLine($"{write.IsCompleted} {channel.Reader.WaitToReadAsync().IsCompleted} {channel.Reader.Count} {channel.Reader.TryPeek(out _)}");
        Console.WriteLine(await channel.Reader.ReadAsync());
        await write;
        var read = channel.Reader.ReadAsync();
        Console.WriteLine($"{channel.Writer.TryWrite(6)} {await read}");
    }

    private static void Mistakes()
    {
        Try(() => Channel.CreateBounded<int>(-1));
        Try(() => Channel.CreateBounded<int>(null!));
        Try(() => Channel.CreateUnbounded<int>(null!));
        Try(() => new BoundedChannelOptions(-1));
        var single = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = true });
        Try(() => single.Reader.CanCount ? 1 : single.Reader.Count);
    }

    private static void Try(Func<object> action)
    {
        try
        {
            Console.WriteLine(action());
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name}: {e.Message}");
        }
    }

    private static async Task Report(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name}: {e.Message} ({e.InnerException?.Message})");
        }
    }
}
