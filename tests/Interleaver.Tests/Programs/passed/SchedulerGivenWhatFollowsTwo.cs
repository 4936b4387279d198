// A scheduler of one's own is given what follows two tasks by the last of them to end, and sees what the other one did.
class Program
{
    private static void Main()
    {
        var own = new OfItsOwn();
        Task.WhenAll(Task.Run(() => own.First = true), Task.Run(() => own.Second = true)).ContinueWith(_ => { }, own).Wait();
    }

    private sealed class OfItsOwn : TaskScheduler
    {
        public bool First;
        public bool Second;

        protected override void QueueTask(Task task)
        {
            if (!First || !Second)
            {
                throw new InvalidOperationException();
            }

            ThreadPool.QueueUserWorkItem(_ => TryExecuteTask(task));
        }

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
