// A scheduler of one's own is given what follows a pause, and sees what was done before the pause began.
class Program
{
    private static void Main()
    {
        var own = new OfItsOwn();
        own.Allow();
        Task.Delay(5).ContinueWith(_ => { }, own).Wait();
    }

    private sealed class OfItsOwn : TaskScheduler
    {
        private bool isAllowed;

        public void Allow() => isAllowed = true;

        protected override void QueueTask(Task task)
        {
            if (!isAllowed)
            {
                throw new InvalidOperationException();
            }

            ThreadPool.QueueUserWorkItem(_ => TryExecuteTask(task));
        }

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
