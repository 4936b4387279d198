// Two threads are given the same task to run by its scheduler: one of them does, and it is run once.
// Outcomes: True False 1, False True 1
class Program
{
    private static int runs;

    private static void Main()
    {
        var desk = new Desk();
        var task = new Task(() => Interlocked.Increment(ref runs));
        task.Start(desk);
        var (one, other) = (false, false);
        var running = new Thread(() => one = desk.Run(task));
        running.Start();
        other = desk.Run(task);
        running.Join();
        Console.Write($"{one} {other} {runs}");
    }

    private sealed class Desk : TaskScheduler
    {
        public bool Run(Task task) => TryExecuteTask(task);

        protected override void QueueTask(Task task)
        {
        }

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
