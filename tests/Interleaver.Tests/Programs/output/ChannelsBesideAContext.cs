// What a channel's own methods wait for is never gone on with in the context of who has called them.
using System.Threading.Channels;

class Program
{
    private static readonly Counting context = new();

    private static void Main()
    {
        SynchronizationContext.SetSynchronizationContext(context);
        var channel = Channel.CreateUnbounded<int>();
        var stream = channel.Reader.ReadAllAsync().GetAsyncEnumerator();
        var moving = stream.MoveNextAsync().AsTask();
        channel.Writer.TryWrite(1);
        Console.WriteLine($"{moving.Result} {stream.Current} {context.Posts}");

        var news = new TaskCompletionSource<bool>();
        var reading = new Slow(news.Task).ReadAsync().AsTask();
        var writing = new Narrow(news.Task).WriteAsync(7).AsTask();

        // By a thread that has no context: in that of the caller nobody would have to go to it.
        var telling = new Thread(() => news.SetResult(true));
        telling.Start();
        writing.Wait();
        Console.WriteLine($"{reading.Result} {context.Posts}");
        SynchronizationContext.SetSynchronizationContext(null);
    }

    private sealed class Counting : SynchronizationContext
    {
        private int posts;

        public int Posts => Volatile.Read(ref posts);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref posts);
            base.Post(d, state);
        }
    }

    private sealed class Slow(Task<bool> news) : ChannelReader<int>
    {
        public override bool TryRead(out int item)
        {
            item = 7;
            return news.IsCompleted;
        }

        public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default) => new(news);
    }

    private sealed class Narrow(Task<bool> news) : ChannelWriter<int>
    {
        public override bool TryWrite(int item) => news.IsCompleted;

        public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default) => new(news);
    }
}
