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

    /// <summary>Tells of each task once, after it has ended.</summary>
    private sealed class Stream<T> : IAsyncEnumerable<T>, IAsyncEnumerator<T> where T : Task
    {
        private readonly Queue<T> ended = new();
        private readonly Task any = new("tasks", null, TaskCreationOptions.None);
        private Task<bool>? waiting;
        private int left;

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

        public T Current { get; private set; } = null!;

        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public ValueTask<bool> MoveNextAsync()
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Change(any.end));
            if (left == 0)
            {
                return new ValueTask<bool>(false);
            }

            left--;
            if (ended.TryDequeue(out var next))
            {
                next.SeesEnd(self);
                Current = next;
                return new ValueTask<bool>(true);
            }

            waiting = new Task<bool>("tasks", null, TaskCreationOptions.None);
            waiting.end.Involve(any.end);
            return new ValueTask<bool>(waiting);
        }

        public ValueTask DisposeAsync() => default;

        private void Tell(T task, List<Continuation> ready)
        {
            if (waiting is not { } promise)
            {
                ended.Enqueue(task);
                return;
            }

            waiting = null;
            Current = task;
            promise.parts = [task];
            promise.Keep(true);
            promise.Settle(null, TaskStatus.RanToCompletion, ready);
        }
    }
}
