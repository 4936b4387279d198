// A wait for a task that still stands in its scheduler's queue may run it on the spot; one with a limit of time does not.
class Program
{
    private static void Main()
    {
        var shelf = new Shelf();
        Try("Wait", shelf, task => task.Wait());
        Try("Wait for a while", shelf, task => Console.Write($" {task.Wait(1)}"));
        Try("Result", shelf, task => _ = ((Task<int>)task).Result);
        Try("GetResult", shelf, task => task.GetAwaiter().GetResult());
        Try("WaitAll", shelf, task => Task.WaitAll(task));
        Try("WaitAny of one that ran", shelf, task => Console.Write($" {Task.WaitAny(task, Task.CompletedTask)}"));
    }

    private static void Try(string name, Shelf shelf, Action<Task> wait)
    {
        var thread = 0;
        Console.Write($"{name}:");
        var task = Task.Factory.StartNew(
            () =>
            {
                thread = Environment.CurrentManagedThreadId;
                return 1;
            },
            default,
            TaskCreationOptions.None,
            shelf);
        wait(task);
        Console.WriteLine($" {task.Status}, {(thread == Environment.CurrentManagedThreadId ? "here" : "nowhere")}{shelf.Said}");
        shelf.Said = "";
    }

    private sealed class Shelf : TaskScheduler
    {
        public string Said { get; set; } = "";

        protected override void QueueTask(Task task)
        {
        }

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
        {
            Said += $", {(taskWasPreviouslyQueued ? "was" : "was not")} queued";
            return TryExecuteTask(task);
        }

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
