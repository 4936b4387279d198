using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Tasks in the order in which they end.</content>
public partial class Task
{
    /// <inheritdoc cref="Real.Task.WhenEach(Real.Task[])"/>
    public static IAsyncEnumerable<Task> WhenEach(params Task[] tasks) => new Stream<Task>(Checked(tasks));

    /// <inheritdoc cref="Real.Task.WhenEach(ReadOnlySpan{Real.Task})"/>
    public static IAsyncEnumerable<Task> WhenEach(params ReadOnlySpan<Task> tasks) => new Stream<Task>(Checked(tasks.ToArray()));

    /// <inheritdoc cref="Real.Task.WhenEach(IEnumerable{Real.Task})"/>
    public static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks) => new Stream<Task>(Checked(tasks));

    /// <inheritdoc cref="Real.Task.WhenEach{TResult}(Real.Task{TResult}[])"/>
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks) => new Stream<Task<TResult>>(Checked(tasks));

    /// <inheritdoc cref="Real.Task.WhenEach{TResult}(ReadOnlySpan{Real.Task{TResult}})"/>
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params ReadOnlySpan<Task<TResult>> tasks) =>
        new Stream<Task<TResult>>(Checked(tasks.ToArray()));

    /// <inheritdoc cref="Real.Task.WhenEach{TResult}(IEnumerable{Real.Task{TResult}})"/>
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks) => new Stream<Task<TResult>>(Checked(tasks));

    /// <summary>Tells of each task once, after it has ended: to whoever goes through them first.</summary>
    private sealed class Stream<T> : IAsyncEnumerable<T> where T : Task
    {
        private readonly Queue<T> ended = new();
        private readonly Task any = new("tasks", null, TaskCreationOptions.None);
        private Task<bool>? waiting;
        private T current = null!;
        private int left;
        private bool isTaken;

        public Stream(T[] tasks)
        {
            T[] different = [.. tasks.Distinct()];
            left = different.Length;
            var race = new Events.SyncObject("order of several tasks");
            foreach (var task in different)
            {
                task.Compete(race);
            }

            any.DependOn(different, (task, ready) => Tell((T)task, ready));
        }

        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Walk(this, cancellationToken);

        private ValueTask<bool> MoveNext(CancellationToken token)
        {
            var self = Engine.Self;
            if (self.IsRequested(token))
            {
                return new ValueTask<bool>(EndedBy(new Task<bool>("task", null, TaskCreationOptions.None), token));
            }

            left--;
            if (ended.TryDequeue(out var next))
            {
                next.SeesEnd(self);
                current = next;
                return new ValueTask<bool>(true);
            }

            var promise = waiting = new Task<bool>("tasks", null, TaskCreationOptions.None);
            promise.end.Involve(any.end);
            promise.GiveUpWhen(token, () => waiting = null, isTasks: true);
            return new ValueTask<bool>(promise);
        }

        private void Tell(T task, List<Continuation> ready)
        {
            if (waiting is not { } promise)
            {
                ended.Enqueue(task);
                return;
            }

            waiting = null;
            current = task;
            promise.parts = [task];
            promise.Keep(true);
            promise.Settle(null, TaskStatus.RanToCompletion, ready);
        }

        private sealed class Walk(Stream<T> stream, CancellationToken token) : IAsyncEnumerator<T>
        {
            private bool hasTaken;

            public T Current => stream.current;

            public ValueTask<bool> MoveNextAsync()
            {
                var self = Engine.Self;
                self.Scheduler.Point(self, Engine.Change(stream.any.end));
                if (!hasTaken && stream.isTaken)
                {
                    return new ValueTask<bool>(false);
                }

                hasTaken = stream.isTaken = true;
                return stream.left == 0 ? new ValueTask<bool>(false) : stream.MoveNext(token);
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
