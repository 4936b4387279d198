// Readers and writers of channels that the program wrote: what the base classes make of the little that such a one must say.
using System.Threading.Channels;

class Program
{
    private static async Task Main()
    {
        var reader = new Countdown(3);
        Console.WriteLine($"{reader.Completion.IsCompleted} {reader.CanCount} {reader.CanPeek} {reader.TryPeek(out var peeked)} {peeked}");
        await Try(() => Task.FromResult(reader.Count));
        await Try(() => reader.ReadAsync().AsTask());
        await foreach (var number in reader.ReadAllAsync())
        {
            Console.WriteLine($"read {number}");
        }

        await Try(() => reader.ReadAsync().AsTask());
        await Try(() => reader.ReadAsync(new CancellationToken(true)).AsTask());
        var writer = new Narrow();
        await Try(() => writer.WriteAsync(1).AsTask());
        await Try(() => writer.WriteAsync(2).AsTask());
        await Try(() => writer.WriteAsync(3, new CancellationToken(true)).AsTask());
        Console.WriteLine(writer.TryComplete());
        await Try(() =>
        {
            writer.Complete();
            return Task.CompletedTask;
        });
        var both = new Both(reader, writer);
        Console.WriteLine($"{both.Reader == reader} {both.Writer == writer}");
        ChannelReader<int> asReader = both;
        ChannelWriter<int> asWriter = both;
        Console.WriteLine($"{asReader == reader} {asWriter == writer}");
    }

    private static async Task Try(Func<Task> action)
    {
        try
        {
            await action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {e.InnerException?.GetType().Name}");
        }
    }

    private sealed class Countdown(int from) : ChannelReader<int>
    {
        private int left = from;

        public override bool TryRead(out int item)
        {
            item = left;
            return left > 0 && left-- > 0;
        }

        public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default) =>
            cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<bool>(cancellationToken) : new(left > 0);
    }

    private sealed class Narrow : ChannelWriter<int>
    {
        private bool full;

        public override bool TryWrite(int item) => !full && (full = true);

        public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default) =>
            cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<bool>(cancellationToken) : new(!full);
    }

    private sealed class Both : Channel<int>
    {
        public Both(ChannelReader<int> reader, ChannelWriter<int> writer) => (Reader, Writer) = (reader, writer);
    }
}
