// What the older pattern and a reader of one's own wait for inside does not come back to the context of who called.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var desk = new Desk();
        SynchronizationContext.SetSynchronizationContext(desk);
        var ended = new ManualResetEventSlim();
        var promise = new TaskCompletionSource<int>();
        var begun = TaskToAsyncResult.Begin(promise.Task, result =>
        {
            Console.WriteLine($"called back with {TaskToAsyncResult.End<int>(result)}");
            ended.Set();
        }, "state");
        Console.WriteLine($"{begun.IsCompleted} {begun.CompletedSynchronously} {begun.AsyncState}");
        Elsewhere(() => promise.SetResult(1));
        ended.Wait();
        Console.WriteLine($"{begun.IsCompleted} {begun.CompletedSynchronously}, {desk.Posts} posted");

        var reader = new OneItem();
        var read = reader.ReadAsync().AsTask();
        Elsewhere(reader.Comes.SetResult);
        Console.WriteLine($"read {read.Result}, {desk.Posts} posted");

        var stream = new OneItem();
        var enumerator = stream.ReadAllAsync().GetAsyncEnumerator();
        var next = enumerator.MoveNextAsync().AsTask();
        Elsewhere(stream.Comes.SetResult);
        Console.WriteLine($"next {next.Result} {enumerator.Current}, {desk.Posts} posted");
    }

    private static void Elsewhere(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private sealed class OneItem : ChannelReader<int>
    {
        public TaskCompletionSource Comes { get; } = new();

        public override bool TryRead(out int item)
        {
            item = 5;
            return Comes.Task.IsCompleted;
        }

        public override async ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default)
        {
            await Comes.Task.ConfigureAwait(false);
            return true;
        }
    }

    private sealed class Desk : SynchronizationContext
    {
        private int posts;

        public int Posts => Volatile.Read(ref posts);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref posts);
            base.Post(d, state);
        }
    }
}
