// Tasks made of an operation that was begun, whose end a scheduler of one's own takes care of.
class Program
{
    private static void Main()
    {
        var desk = new Desk();
        var over = Task.FromResult(3);
        var plain = Task.Factory.FromAsync(over, result => Console.WriteLine($"ended {((Task<int>)result).Result} {TaskScheduler.Current == desk}"), TaskCreationOptions.None, desk);
        plain.Wait();
        Console.WriteLine($"{plain.Status} {desk.Inlined > 0}");
        var sum = Task<int>.Factory.FromAsync(over, result => ((Task<int>)result).Result + 1, TaskCreationOptions.None, desk);
        Console.WriteLine(sum.Result);
        var failed = Task<int>.Factory.FromAsync(over, _ => throw new InvalidOperationException("no end"), TaskCreationOptions.None, desk);
        Console.WriteLine(failed.ContinueWith(task => task.Exception!.InnerException!.Message).Result);

        var promise = new TaskCompletionSource<int>();
        var later = Task<bool>.Factory.FromAsync(promise.Task, _ => TaskScheduler.Current == desk, TaskCreationOptions.None, desk);
        Console.WriteLine(later.IsCompleted);
        promise.SetResult(1);
        Console.WriteLine(later.Result);
    }

    // It does everything where it is asked to.
    private sealed class Desk : TaskScheduler
    {
        private int inlined;

        public int Inlined => Volatile.Read(ref inlined);

        protected override IEnumerable<Task> GetScheduledTasks() => [];

        protected override void QueueTask(Task task) => TryExecuteTask(task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
        {
            Interlocked.Increment(ref inlined);
            return TryExecuteTask(task);
        }
    }
}
