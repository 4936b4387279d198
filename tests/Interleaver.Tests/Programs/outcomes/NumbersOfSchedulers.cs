// Two schedulers get their numbers when they are asked for them: the first that is asked has the smaller one.
// Outcomes: True, False
class Program
{
    private static void Main()
    {
        var (here, there) = (new Desk(), new Desk());
        var number = 0;
        var asking = new Thread(() => number = there.Id);
        asking.Start();
        var own = here.Id;
        asking.Join();
        Console.Write(own < number);
    }

    private sealed class Desk : TaskScheduler
    {
        protected override void QueueTask(Task task)
        {
        }

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
